import Glibc
import LeerlijnGroundwork

/// The folders of some paths, and when something in them changes (inotify).
///
/// Says when, never what: editors save in many ways (write over, write beside and rename, several
/// times at once), so `state` tells whether anything became different.
struct WatchedFolders {
  /// Quiet for so long, a save is over.
  private static let settling: Int32 = 5
  /// No longer than this is waited for quiet.
  private static let patience = Duration.milliseconds(60)
  /// So often is looked without being told: not every file system tells.
  private static let round: Int32 = 1_000

  private let paths: [String]
  private let queue: EventQueue

  /// nil where the system watches nothing more for us.
  init?(of paths: [String]) {
    guard let queue = EventQueue() else { return nil }
    self.paths = paths
    self.queue = queue
    follow()
  }

  /// Waits until something may have changed, and then until it is quiet.
  ///
  /// - Returns: false when nobody reads our results any more.
  func waitForChange() -> Bool {
    guard let isTold = queue.wait(Self.round) else { return false }
    let start = ContinuousClock.now
    var goesOn = isTold
    while goesOn, ContinuousClock.now - start < Self.patience {
      queue.empty()
      guard let more = queue.wait(Self.settling) else { return false }
      goesOn = more
    }
    follow()
    return true
  }

  /// Folders come and go; one that is followed already stays so.
  private func follow() {
    for path in paths {
      queue.add(folder(of: path))
      if let target = realPath(path) { queue.add(folder(of: target)) }
    }
  }

  // MARK: What is there

  /// The documents in the folders, and what the system knows each version by.
  var state: [String: Version] {
    var state: [String: Version] = [:]
    for folder in Set(paths.map { folder(of: $0) }) {
      for name in (try? names(inFolder: folder)) ?? []
      where name.hasSuffix(".xml") && !name.hasPrefix(".") {
        state["\(folder)/\(name)"] = Version(of: "\(folder)/\(name)")
      }
    }
    return state
  }

  struct Version: Equatable {
    private let node: UInt
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    fileprivate init?(of path: String) {
      var state = stat()
      guard stat(path, &state) == 0 else { return nil }
      node = UInt(state.st_ino)
      size = Int(state.st_size)
      // The day of the last change of anything: a rename and a permission count too.
      seconds = state.st_ctim.tv_sec
      nanoseconds = state.st_ctim.tv_nsec
    }
  }

  private func folder(of path: String) -> String {
    var state = stat()
    if stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFDIR { return path }
    return LeerlijnGroundwork.folder(of: path)
  }
}

/// Owns the system's queue of events.
private final class EventQueue {
  private let descriptor: Int32

  private static let events = UInt32(
    IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_DELETE_SELF | IN_MOVE_SELF)

  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  func add(_ folder: String) { _ = inotify_add_watch(descriptor, folder, Self.events) }

  /// Whether an event came within some milliseconds; nil when standard output was closed.
  func wait(_ milliseconds: Int32) -> Bool? {
    var files = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      // Asked for nothing, it still tells that its reader has gone.
      pollfd(fd: Output.results.rawValue, events: 0, revents: 0),
    ]
    guard poll(&files, 2, milliseconds) > 0 else { return false }
    return files[1].revents == 0 ? files[0].revents != 0 : nil
  }

  func empty() {
    var events = [UInt8](repeating: 0, count: 1 << 16)
    while read(descriptor, &events, events.count) > 0 {}
  }
}
