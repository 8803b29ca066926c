import LeerlijnModel

extension FactDraw {
  mutating func addPlacement(
    of student: String, _ name: String, _ days: DayRange, network: String? = nil
  ) {
    let weekly = chance.one(of: [16, 24])
    files[.placements].append(
      Row([
        "student": student, "placement": name,
        "organisation": chance.one(of: ["org1", "org3", ""]),
        "network": network ?? chance.one(of: ["n1", "n2", ""]), "start": "\(days.first)",
        "end": "\(days.last)", "hours_per_week": "\(weekly)",
        "max_hours_per_week": chance.happens(30) ? "\(weekly + 8)" : "",
      ]))
  }

  mutating func addMember(_ person: String, _ role: String, since first: Day) {
    let from = first + chance.number(in: 0...100)
    files[.members].append(
      Row([
        "network": chance.one(of: Study.networks), "person": person, "role": role,
        "from": "\(from)", "until": chance.happens(50) ? "" : "\(from + 90)",
      ]))
  }

  mutating func addSession(_ series: String, _ network: String, on date: Day, _ status: String) {
    files[.sessions].append(
      Row([
        "session": "x\(files[.sessions].count + 1)", "network": network, "series": series,
        "date": "\(date)", "status": status,
      ]))
  }

  mutating func addInvolvement(on days: DayRange) {
    for session in files.rows(.sessions) where session["status"] != "cancelled" {
      guard let date = session.day("date"), days.contains(date) else { continue }
      for role in ["docent", "client"] where happens(30) {
        let isThere = files[.involvement].contains {
          $0["session"] == session["session"] && $0["role"] == role
        }
        guard !isThere else { continue }
        files[.involvement].append(
          Row(["session": session["session"], "role": role, "count": "1", "mode": "present"]))
      }
    }
  }

  /// A decision that frees from a rule about students.
  mutating func addWaiver(of student: String, on date: Day) {
    files[.decisions].append(
      Row([
        "student": student, "about": "r\(chance.number(in: 0...9))", "kind": "waiver",
        "date": "\(date)", "authority": "board", "ground": "illness",
      ]))
  }
}
