-- wrk script: asks for the addresses of a file (RequestLists), from a random line on. Usage: wrk … -- FILE SEED
local requests = {}
local at = 0

function init(args)
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
  math.randomseed(tonumber(args[2]))
  at = math.random(#requests)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

-- One line: requests a second, p50 and p99 in ms, bytes an answer with its headers, answers that failed.
function done(summary, latency)
  local e = summary.errors
  io.write(("result\t%.1f\t%.2f\t%.2f\t%.0f\t%d\n"):format(
    summary.requests * 1e6 / summary.duration,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    summary.bytes / summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout))
end
