import Foundation
import PackagePlugin

/// Embeds the schema of the curriculum document in the library, as text.
@main
struct EmbedSchema: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let input = target.directoryURL.appending(path: "Schema/leerlijn-curriculum-1.xsd")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedText.swift")
    return [
      .buildCommand(
        displayName: "Embedding the schema",
        executable: try context.tool(named: "embed-text").url,
        arguments: [input.path(), output.path(), "curriculumSchema"],
        inputFiles: [input], outputFiles: [output])
    ]
  }
}
