-- wrk script: asks for the addresses of a file (RequestLists), from a random line on. {n} in an address becomes a number
-- that no other request has. Usage: wrk … -- FILE SEED
local requests = {}
local at = 0
local number = 0

function init(args)
  for path in io.lines(args[1]) do
    local unique = path:find("{n}", 1, true)
    requests[#requests + 1] = unique and path or wrk.format("GET", path)
  end
  local seed = tonumber(args[2])
  math.randomseed(seed)
  at = math.random(#requests)
  number = seed * 1000000
end

function request()
  at = at % #requests + 1
  if requests[at]:sub(1, 1) ~= "/" then
    return requests[at]
  end
  number = number + 1
  return wrk.format("GET", (requests[at]:gsub("{n}", number)))
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
