/// What the loads and numbers of a group's periods leave its items.
extension LoadPropagator {
  func keepBounds(
    of group: Int, _ domains: borrowing Flat<UInt64>, _ base: Int, _ changed: inout Bool
  ) -> Bool {
    let limit = isBalanced[group] ? min(ceiling, mostLoad[group]) : mostLoad[group]
    let keepsSums = limit <= Self.largestSum
    sumWords = keepsSums ? limit / 64 + 1 : 0
    collect(group, limit: limit, domains, base)
    for period in 0..<periods {
      low[period] = max(leastLoad[group], load[period])
      high[period] = min(limit, load[period] + possible[period])
      lowNumber[period] = max(leastCourses[group], number[period])
      highNumber[period] = min(
        mostCourses[group], number[period] + possibleNumber[period])
      guard low[period] <= high[period], lowNumber[period] <= highNumber[period] else {
        return false
      }
    }
    guard share(totals[group], low, high, usesSums: keepsSums),
      share(courseTotals[group], lowNumber, highNumber, usesSums: false),
      fitsBetween(group)
    else { return false }
    return prune(group, domains, base, &changed)
  }

  private func collect(
    _ group: Int, limit: Int, _ domains: borrowing Flat<UInt64>, _ base: Int
  ) {
    for period in 0..<periods {
      load[period] = givenLoad[group * periods + period]
      number[period] = givenCourses[group * periods + period]
      possible[period] = 0
      possibleNumber[period] = 0
    }
    for word in 0..<periods * sumWords { sums[word] = 0 }
    for period in 0..<periods where sumWords > 0 && load[period] <= limit {
      sums[period * sumWords + load[period] / 64] = 1 << UInt64(load[period] % 64)
    }
    for cell in 0..<periods * periods { (inside[cell], insideNumber[cell]) = (0, 0) }
    for place in members.range(group) {
      let item = members[place]
      let domain = domains[base + item]
      let weight = Int(weights[item])
      let first = domain.trailingZeroBitCount
      let last = 63 - domain.leadingZeroBitCount
      inside[first * periods + last] += weight
      insideNumber[first * periods + last] += Int(courses[item])
      if first == last {
        load[first] += weight
        number[first] += Int(courses[item])
        addSum(weight, to: first, isCertain: true)
      } else {
        var rest = domain
        while rest != 0 {
          let period = rest.trailingZeroBitCount
          rest &= rest - 1
          possible[period] += weight
          possibleNumber[period] += Int(courses[item])
          addSum(weight, to: period, isCertain: false)
        }
      }
    }
    guard sumWords > 0 else { return }
    let used = limit % 64
    for period in 0..<periods where used < 63 {
      sums[period * sumWords + sumWords - 1] &= (1 << UInt64(used + 1)) - 1
    }
  }

  @inline(__always) private func addSum(_ weight: Int, to period: Int, isCertain: Bool) {
    guard sumWords > 0 else { return }
    let start = period * sumWords
    let shift = UInt64(weight % 64)
    let jump = weight / 64
    var word = sumWords - 1
    while word >= 0 {
      var moved: UInt64 = 0
      if word >= jump {
        moved = sums[start + word - jump] << shift
        if shift > 0, word > jump { moved |= sums[start + word - jump - 1] >> (64 - shift) }
      }
      sums[start + word] = isCertain ? moved : sums[start + word] | moved
      word -= 1
    }
  }

  /// Tightens what each period takes by what the others can take of the total.
  private func share(
    _ total: Int, _ low: borrowing Flat<Int>, _ high: borrowing Flat<Int>, usesSums: Bool
  ) -> Bool {
    var changed = true
    while changed {
      changed = false
      var (least, most) = (0, 0)
      for period in 0..<periods {
        if usesSums {
          guard let first = firstSum(of: period, from: low[period], through: high[period]),
            let last = lastSum(of: period, from: low[period], through: high[period])
          else { return false }
          (low[period], high[period]) = (first, last)
        }
        least += low[period]
        most += high[period]
      }
      guard least <= total, total <= most else { return false }
      for period in 0..<periods {
        let newLow = total - (most - high[period])
        let newHigh = total - (least - low[period])
        if newLow > low[period] {
          least += newLow - low[period]
          low[period] = newLow
          changed = usesSums
        }
        if newHigh < high[period] {
          most -= high[period] - newHigh
          high[period] = newHigh
          changed = usesSums
        }
        guard low[period] <= high[period] else { return false }
      }
    }
    return true
  }

  private func firstSum(of period: Int, from low: Int, through high: Int) -> Int? {
    var word = low / 64
    var bits = sums[period * sumWords + word] & (~0 << UInt64(low % 64))
    while bits == 0 {
      word += 1
      guard word < sumWords else { return nil }
      bits = sums[period * sumWords + word]
    }
    let sum = word * 64 + bits.trailingZeroBitCount
    return sum <= high ? sum : nil
  }

  private func lastSum(of period: Int, from low: Int, through high: Int) -> Int? {
    var word = high / 64
    var bits = sums[period * sumWords + word] & (~0 >> UInt64(63 - high % 64))
    while bits == 0 {
      word -= 1
      guard word >= 0 else { return nil }
      bits = sums[period * sumWords + word]
    }
    let sum = word * 64 + 63 - bits.leadingZeroBitCount
    return sum >= low ? sum : nil
  }

  /// Whether what lies between two periods in any case fits there, and enough can come there.
  private func fitsBetween(_ group: Int) -> Bool {
    for start in 0..<periods {
      var (sum, count, room, seats) = (0, 0, 0, 0)
      for end in start..<periods {
        room += high[end] - givenLoad[group * periods + end]
        seats += highNumber[end] - givenCourses[group * periods + end]
        for first in start...end {
          sum += inside[first * periods + end]
          count += insideNumber[first * periods + end]
        }
        if sum > room || count > seats { return false }
      }
    }
    return true
  }

  private func prune(
    _ group: Int, _ domains: borrowing Flat<UInt64>, _ base: Int, _ changed: inout Bool
  ) -> Bool {
    for place in members.range(group) {
      let item = members[place]
      let domain = domains[base + item]
      guard domain & (domain - 1) != 0 else { continue }
      let weight = Int(weights[item])
      let count = Int(courses[item])
      var mask = domain
      var rest = domain
      while rest != 0 {
        let period = rest.trailingZeroBitCount
        rest &= rest - 1
        if load[period] + weight > high[period] || number[period] + count > highNumber[period] {
          mask &= ~(1 << UInt64(period))
        } else if load[period] + possible[period] - weight < low[period]
          || number[period] + possibleNumber[period] - count < lowNumber[period]
        {
          mask &= 1 << UInt64(period)
          break
        }
      }
      guard restrict(domains, base + item, to: mask, &changed) else { return false }
    }
    return true
  }
}
