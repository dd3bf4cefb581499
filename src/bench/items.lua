-- wrk script: pages of 100 parcels in random boxes of the square that RandomParcels fills.
-- A box of 0.06 by 0.06 degrees holds some 300 of 100,000 parcels.
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("seed", threads)
end

function init()
  math.randomseed(20260101 + seed)
end

function request()
  local west = 120.9 + 1.04 * math.random()
  local south = 30.7 + 1.04 * math.random()
  local path = "/api/collections/parcels/items?bbox=%.5f,%.5f,%.5f,%.5f&limit=100"
  return wrk.format("GET", path:format(west, south, west + 0.06, south + 0.06))
end

-- One line: requests a second, p99 in ms, bytes an answer with its headers, answers that failed.
function done(summary, latency)
  local e = summary.errors
  io.write(("result\t%.1f\t%.2f\t%.0f\t%d\n"):format(
    summary.requests * 1e6 / summary.duration,
    latency:percentile(99) / 1000,
    summary.bytes / summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout))
end
