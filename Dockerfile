# API, web page and Teams bot in one process; see docs/operations.md.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV HOST=0.0.0.0
WORKDIR /app
COPY --from=build --chown=root:root /app .
RUN mkdir -p data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3000 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# the exec form: signals reach the process, which then finishes what it has begun
CMD ["node", "--heap-growing-percent=30", "--no-allocation-site-pretenuring", "--import", "tsx", "start.ts"]
