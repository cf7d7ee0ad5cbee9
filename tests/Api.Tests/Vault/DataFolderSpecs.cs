using DisputeHelper.Vault;

namespace DisputeHelper.Tests.Vault;

public class DataFolderSpecs
{
    [Theory]
    [InlineData("plain")]
    [InlineData("with spaces and ümläuts 证据")]
    [InlineData("deep/er/still")]
    public void A_new_folder_is_made_for_its_owner_alone(string name)
    {
        using var temporary = new TemporaryFolder();
        var folder = DataFolder.Open(Path.Combine(temporary.Path, name) + "/");
        Assert.True(Directory.Exists(folder.Blobs));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Root));
        Assert.Equal(folder, DataFolder.Open(folder.Root));
    }

    [Fact]
    public void A_folder_open_to_others_is_narrowed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var temporary = new TemporaryFolder();
        File.SetUnixFileMode(temporary.Path, (UnixFileMode)0b111_111_111);
        DataFolder.Open(temporary.Path);
        Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(temporary.Path));
    }

    [Fact]
    public void A_link_to_a_folder_leads_to_it()
    {
        using var temporary = new TemporaryFolder();
        var real = Directory.CreateDirectory(Path.Combine(temporary.Path, "real")).FullName;
        var link = Directory.CreateSymbolicLink(Path.Combine(temporary.Path, "link"), real).FullName;
        Assert.Equal(real, DataFolder.Open(link).Root);
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_and_left_as_it_is()
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllText(Path.Combine(temporary.Path, "holiday.txt"), "sun");
        var refused = Assert.Throws<DataFolderException>(() => DataFolder.Open(temporary.Path));
        Assert.Contains("holds other files", refused.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(temporary.Path));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file/below")]
    public void A_file_in_the_way_is_named(string name)
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllText(Path.Combine(temporary.Path, "file"), "");
        var refused = Assert.Throws<DataFolderException>(() => DataFolder.Open(Path.Combine(temporary.Path, name)));
        Assert.Contains("--data", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_program_on_a_folder_is_told_so_and_the_next_one_gets_it()
    {
        using var temporary = new TemporaryFolder();
        var folder = DataFolder.Open(temporary.Path);
        using (folder.Hold())
        {
            var refused = Assert.Throws<DataFolderException>(folder.Hold);
            Assert.Contains("already running", refused.Message, StringComparison.Ordinal);
        }
        folder.Hold().Dispose();
    }

    [Fact]
    public void Whoever_takes_the_folder_clears_what_a_dead_program_left_half_written()
    {
        using var temporary = new TemporaryFolder();
        var folder = DataFolder.Open(temporary.Path);
        File.WriteAllText(Path.Combine(folder.Temporary, "left"), "half");
        folder.Hold().Dispose();
        Assert.Empty(Directory.GetFiles(folder.Temporary));
    }

    [Fact]
    public void A_pack_left_by_a_dead_program_goes_and_one_at_work_stays()
    {
        using var temporary = new TemporaryFolder();
        var folder = DataFolder.Open(temporary.Path);
        var left = Directory.CreateDirectory(Path.Combine(folder.Temporary, "pack-left"));
        File.WriteAllText(Path.Combine(left.FullName, "page.typ"), "evidence");
        Directory.SetLastWriteTimeUtc(left.FullName, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var young = Directory.CreateDirectory(Path.Combine(folder.Temporary, "pack-young"));
        folder.Hold().Dispose();
        Assert.Equal([young.FullName], Directory.GetDirectories(folder.Temporary));
    }
}
