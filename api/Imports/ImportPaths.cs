namespace DisputeHelper.Imports;

/// <summary>From the paths that a user gives to the files that are meant.</summary>
internal static class ImportPaths
{
    // Links are not followed: a folder of evidence must not lead into the rest of the disk.
    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
    };

    /// <summary>The files, pages and mails first, each once; and the paths that lead nowhere.</summary>
    public static (IReadOnlyList<FileInfo> Files, IReadOnlyList<string> Absent) Find(IEnumerable<string> paths)
    {
        var files = new List<FileInfo>();
        var absent = new List<string>();
        foreach (var path in paths)
        {
            if (File.Exists(path)) files.Add(new(Path.GetFullPath(path)));
            else if (Directory.Exists(path)) files.AddRange(In(new DirectoryInfo(Path.GetFullPath(path))));
            else absent.Add(path);
        }
        return ([.. files.DistinctBy(file => file.FullName).OrderBy(file => FileNames.IsPicture(file.Name)).ThenBy(file => file.FullName, StringComparer.Ordinal)], absent);
    }

    private static IEnumerable<FileInfo> In(DirectoryInfo folder)
    {
        var files = folder.EnumerateFiles("*", Deep).Where(file => !FileNames.IsSystems(file.Name)).ToList();
        var companions = new PageCompanions(files.Select(file => file.FullName));
        return files.Where(file => !companions.Holds(file.FullName));
    }
}
