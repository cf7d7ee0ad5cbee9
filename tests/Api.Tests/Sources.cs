using System.Text.RegularExpressions;

namespace DisputeHelper.Tests;

/// <summary>The repository's own files, for tests that hold its conventions.</summary>
internal static partial class Sources
{
    private static readonly string[] NotOurs =
        ["node_modules", "bin", "obj", ".git", ".output", ".wxt", ".svelte-kit", "test-results", "playwright-report", "demo", "artifacts"];

    /// <summary>The folder of the solution.</summary>
    public static string Top { get; } = FindTop();

    /// <summary>Written files with these endings below a folder, as paths from the top with forward slashes.</summary>
    public static IEnumerable<string> In(string folder, params string[] endings) => Walk(Path.Combine(Top, folder))
        .Select(path => Path.GetRelativePath(Top, path).Replace('\\', '/'))
        .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    public static string Text(string path) => File.ReadAllText(Path.Combine(Top, path));

    /// <summary>The code without its comments and texts, which may mention what code may not.</summary>
    public static string Code(string path) => Unspoken().Replace(Text(path), "\"\"");

    private static IEnumerable<string> Walk(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !NotOurs.Contains(Path.GetFileName(inner)) && new DirectoryInfo(inner).LinkTarget is null)
            .SelectMany(Walk));
    }

    private static string FindTop()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DisputeHelper.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|""{3}.*?""{3}|""(?:\\.|[^""\\\n])*""", RegexOptions.Singleline)]
    private static partial Regex Unspoken();
}
