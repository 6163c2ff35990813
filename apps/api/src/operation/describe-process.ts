import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { renderGauge } from "./prometheus.js";

const nanosecondsASecond = 1e9;
const resolutionMs = 10;

/** What the process needs, and by how much its event loop was late since the last look. */
export function describeProcess(): () => string[] {
  let delay: IntervalHistogram | undefined;
  return () => {
    delay ??= watchDelay();
    const late = delay;
    const quantiles = [50, 99, 100].map((percent) => {
      const seconds = Math.max(0, late.percentile(percent) / nanosecondsASecond - resolutionMs / 1000);
      return [{ quantile: percent / 100 }, Number.isFinite(seconds) ? seconds : 0] as const;
    });
    late.reset();
    const { user, system } = process.cpuUsage();
    return [
      ...renderGauge("process_resident_memory_bytes", "Resident memory.", process.memoryUsage.rss()),
      ...renderGauge("process_cpu_seconds", "Time on the processor.", (user + system) / 1e6),
      ...renderGauge("process_uptime_seconds", "Time since the process started.", process.uptime()),
      ...renderGauge("nodejs_eventloop_delay_seconds", "Delay of the event loop.", quantiles),
    ];
  };
}

function watchDelay(): IntervalHistogram {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  return histogram;
}
