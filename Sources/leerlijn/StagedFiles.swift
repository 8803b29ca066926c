import Glibc
import LeerlijnGroundwork

/// Files that are written beside their places and then put there together: all of them or none.
///
/// A full disk is found out before the first of them takes its place. What was there keeps its owner,
/// its mode and the names it has; a file that its owner made read-only is refused, whoever asks.
struct StagedFiles: ~Copyable {
  private var rooms: [String: StagingRoom] = [:]
  private var files: [StagedFile] = []

  deinit { for room in rooms.values { room.clear() } }

  /// Writes a file beside its place.
  mutating func stage(_ bytes: [UInt8], for path: String) throws(WriteFault) {
    let goal = Self.goal(of: path)
    let folder = folder(of: goal)
    let room: StagingRoom
    if let known = rooms[folder] {
      room = known
    } else {
      room = try StagingRoom(in: folder)
      rooms[folder] = room
    }
    files.append(try StagedFile(bytes, for: goal, in: room, number: files.count))
  }

  /// Puts every file in its place; where one cannot be put, those before it are taken back.
  mutating func put() throws(WriteFault) {
    for index in files.indices {
      do throws(WriteFault) {
        try files[index].put(mayBeTakenBack: files.count > 1)
      } catch {
        for index in files.indices.prefix(index).reversed() { files[index].takeBack() }
        throw error
      }
    }
  }

  /// Where a path leads, also where a link points to what is not there yet.
  private static func goal(of path: String) -> String {
    var goal = path
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    for _ in 0..<40 {
      let count = readlink(goal, &buffer, buffer.count)
      guard count > 0 else { break }
      let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      goal = target.hasPrefix("/") ? target : folder(of: goal) + "/" + target
    }
    return goal
  }
}

/// One file that waits beside its place.
private struct StagedFile {
  private enum Way {
    /// There was nothing.
    case new
    /// It takes the place of the old one.
    case instead
    /// The old one has other names too, or an owner whom we cannot give a file.
    case within(old: [UInt8])
  }

  private let goal: String
  private let beside: String
  private let bytes: [UInt8]
  private let way: Way

  private var backup: String { beside + ".old" }

  init(
    _ bytes: [UInt8], for goal: String, in room: StagingRoom, number: Int
  ) throws(WriteFault) {
    self.goal = goal
    self.bytes = bytes
    beside = room.path + "/\(number)"
    var old = stat()
    let isThere = stat(goal, &old) == 0
    if isThere, access(goal, W_OK) != 0 || old.st_mode & 0o222 == 0 { throw WriteFault(EACCES) }
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WriteFault(errno) }
    defer { close(file) }
    try writeAll(bytes, to: file)
    var isAlike = true
    if isThere {
      var new = stat()
      isAlike =
        fstat(file, &new) == 0 && old.st_nlink == 1
        && ((new.st_uid, new.st_gid) == (old.st_uid, old.st_gid)
          || fchown(file, old.st_uid, old.st_gid) == 0)
        && fchmod(file, old.st_mode & 0o7777) == 0
    }
    guard fsync(file) == 0 else { throw WriteFault(errno) }
    if isAlike {
      way = isThere ? .instead : .new
    } else {
      do throws(FileFault) {
        way = .within(old: try readFile(goal, atMost: mostBytesRead))
      } catch {
        throw WriteFault(EIO)
      }
    }
  }

  func put(mayBeTakenBack: Bool) throws(WriteFault) {
    switch way {
    case .within(let old):
      do throws(WriteFault) {
        try Self.write(bytes, into: goal)
      } catch {
        try? Self.write(old, into: goal)
        throw error
      }
    case .instead where mayBeTakenBack:
      // Not every file system has a second name for a file.
      guard link(goal, backup) == 0 || rename(goal, backup) == 0 else { throw WriteFault(errno) }
      guard rename(beside, goal) == 0 else {
        let fault = WriteFault(errno)
        rename(backup, goal)
        throw fault
      }
    case .new, .instead:
      guard rename(beside, goal) == 0 else { throw WriteFault(errno) }
    }
  }

  func takeBack() {
    switch way {
    case .new: unlink(goal)
    case .instead: rename(backup, goal)
    case .within(let old): try? Self.write(old, into: goal)
    }
  }

  /// Keeps the file and writes its contents anew, after its room on the disk was found.
  private static func write(_ bytes: [UInt8], into goal: String) throws(WriteFault) {
    let file = open(goal, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw WriteFault(errno) }
    defer { close(file) }
    let fault = bytes.isEmpty ? 0 : posix_fallocate(file, 0, bytes.count)
    guard fault == 0 || fault == EOPNOTSUPP else { throw WriteFault(fault) }
    try writeAll(bytes, to: file)
    guard ftruncate(file, bytes.count) == 0, fsync(file) == 0 else { throw WriteFault(errno) }
  }
}

/// A hidden folder beside what is to be written, ours as long as this process lives.
///
/// Who is killed leaves it behind, with its lock open; the next who writes there takes it away.
private struct StagingRoom {
  private static let prefix = ".leerlijn-"

  let path: String
  private let lock: Int32

  init(in folder: String) throws(WriteFault) {
    Self.clearAbandoned(in: folder)
    while true {
      let number = UInt64.random(in: 0x1000_0000_0000...0xFFFF_FFFF_FFFF)
      let path = folder + "/" + Self.prefix + String(number, radix: 16)
      guard mkdir(path, 0o700) == 0 else {
        if errno == EEXIST { continue }
        throw WriteFault(errno)
      }
      // Another may have taken it for abandoned, in the moment before it was locked.
      if let lock = Self.locked(path, evenUnsure: true) {
        self.path = path
        self.lock = lock
        return
      }
    }
  }

  func clear() {
    Self.remove(path)
    close(lock)
  }

  /// - Parameter evenUnsure: whether a file system without locks will do.
  private static func locked(_ path: String, evenUnsure: Bool = false) -> Int32? {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    var state = stat()
    let isLocked = flock(folder, LOCK_EX | LOCK_NB) == 0 || (evenUnsure && errno != EWOULDBLOCK)
    if isLocked, fstat(folder, &state) == 0, state.st_nlink > 0 { return folder }
    close(folder)
    return nil
  }

  private static func clearAbandoned(in folder: String) {
    for name in (try? names(inFolder: folder)) ?? [] where isOurs(name) {
      let path = folder + "/" + name
      guard let lock = locked(path) else { continue }
      remove(path)
      close(lock)
    }
  }

  private static func isOurs(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 12
      && name.dropFirst(prefix.count).allSatisfy(\.isHexDigit)
  }

  private static func remove(_ path: String) {
    for name in (try? names(inFolder: path)) ?? [] { unlink(path + "/" + name) }
    rmdir(path)
  }
}
