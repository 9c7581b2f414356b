# Everything `okr` does, built from the lockfile: docker build -t okr .
# The API, for who has a key: docker run -p 8787:8787 -v okr:/data okr (keys are made by: okr key)
# A worker: docker run --no-healthcheck -e OKR_POSTGRES=postgres://… okr worker

FROM node:24.21.0-slim AS build
WORKDIR /okr
RUN npm install --global pnpm@12.21.0
# What is installed depends on these alone, so that a change of code does not install everything again.
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
RUN pnpm fetch
COPY . .
RUN pnpm install --frozen-lockfile --offline \
 && pnpm exec turbo run build --filter=@okr/cli... \
 && pnpm --filter=@okr/cli deploy --prod --legacy /okr/deployed

FROM node:24.21.0-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /okr/deployed ./
# Guides and journals; the code itself can't be changed by who runs it.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/okr.js"]
# Without keys it does not start: an address that everybody reaches is not for everybody to use.
CMD ["serve", "--host", "0.0.0.0", "--keys", "/data/keys.json", "--data", "/data/batches"]
