using System.Globalization;
using DisputeHelper.Commands;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Commands;

/// <summary>Commands answer in the language of the system that they are given on.</summary>
public sealed class TerminalSpecs : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("pt-PT", "pt-BR")]
    [InlineData("zh-CN", "en")]
    [InlineData("", "en")]
    public void The_language_is_the_systems_where_the_program_speaks_it(string system, string spoken)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(system);
        Assert.Equal(spoken, Terminal.Language.Tag);
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_refused_in_it_from_the_first_word_to_the_last()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        var file = Path.Combine(Directory.CreateTempSubdirectory("disputehelper-").FullName, "cut.zip");
        await File.WriteAllTextAsync(file, "PK");
        using var told = new StringWriter();
        Assert.Equal(2, await FileCheck.Run(file, told, default));
        Assert.Equal($"Die Datei ließ sich nicht prüfen: {Languages.Find("de")!.Say("bag.not-zip", ("name", "cut.zip"))}", told.ToString().TrimEnd());
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_refused_in_it()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        using var told = new StringWriter();
        await told.SayWhy(new DataFolderException(new("folder.is-file", ("path", "/x"))));
        Assert.Equal("/x はファイルです。証拠のフォルダーを --data で指定してください。", told.ToString().TrimEnd());
    }
}
