import { encodePng, type Pixel } from "./encode-png.js";

type Point = readonly [x: number, y: number];

const ink: Pixel = [0x17, 0x1a, 0x2b, 255];
const white: Pixel = [255, 255, 255, 255];
const clear: Pixel = [0, 0, 0, 0];

/** The needle of a compass, in a square from -1 to 1: one half full, the other an outline. */
const north: readonly Point[] = [
  [0, -0.62],
  [0.22, 0],
  [-0.22, 0],
];
const ringRadius = 0.78;
const ringWidth = 0.09;
/** Each pixel is looked at in so many places a side, so that edges are smooth. */
const samples = 4;

/** The icon on ink, 192 pixels wide. */
export function drawColourIcon(): Buffer {
  return draw(192, (x, y) => (isDrawn(x, y) ? white : ink));
}

/** The icon as Teams shows it in its bar: white on nothing, 32 pixels wide. */
export function drawOutlineIcon(): Buffer {
  return draw(32, (x, y) => (isDrawn(x, y) ? white : clear));
}

function isDrawn(x: number, y: number): boolean {
  const distance = Math.hypot(x, y);
  const isRing = Math.abs(distance - ringRadius) < ringWidth / 2;
  // Turned a little, as a needle that points somewhere.
  const [turnedX, turnedY] = turn([x, y], Math.PI / 5);
  const isSouth = isInside([turnedX, -turnedY], north) && !isInside([turnedX, -turnedY], shrunk(north));
  return isRing || isInside([turnedX, turnedY], north) || isSouth;
}

function turn([x, y]: Point, angle: number): Point {
  return [x * Math.cos(angle) + y * Math.sin(angle), y * Math.cos(angle) - x * Math.sin(angle)];
}

function shrunk(corners: readonly Point[]): Point[] {
  return corners.map(([x, y]) => [x * 0.55, -0.08 + (y + 0.08) * 0.62]);
}

/** Whether a point lies in a triangle whose corners go round clockwise on the screen. */
function isInside([x, y]: Point, corners: readonly Point[]): boolean {
  return corners.every(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  });
}

function draw(size: number, colourAt: (x: number, y: number) => Pixel): Buffer {
  return encodePng(size, (column, row) => {
    const sum = [0, 0, 0, 0];
    for (let index = 0; index < samples * samples; index++) {
      const x = ((column + ((index % samples) + 0.5) / samples) / size) * 2 - 1;
      const y = ((row + (Math.floor(index / samples) + 0.5) / samples) / size) * 2 - 1;
      const colour = colourAt(x, y);
      for (const [channel, value] of colour.entries()) sum[channel] = (sum[channel] ?? 0) + value;
    }
    const [red = 0, green = 0, blue = 0, alpha = 0] = sum.map((value) => value / (samples * samples));
    // Where nothing lies below, the colour must not darken towards the edge.
    const lift = alpha > 0 ? 255 / alpha : 0;
    const channels = [red * lift, green * lift, blue * lift].map((value) => Math.min(255, Math.round(value)));
    return [channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0, Math.round(alpha)];
  });
}
