using System.Collections.Concurrent;

namespace DisputeHelper.Tests.Bundles.Readers;

/// <summary>Four readers that know nothing of each other say the same of a pack: none of them is the measure, they are compared with one another.</summary>
[Collection(WrittenPacks.Shared)]
public sealed class ReadersAgreeSpecs(WrittenPacks packs)
{
    private static readonly ConcurrentDictionary<string, Lazy<Dictionary<string, PackAsRead>>> Known = new();

    public static TheoryData<string> Languages => ["en", "ar"];

    [ReaderTheory, MemberData(nameof(Languages))]
    public async Task On_the_number_of_pages(string language)
    {
        var file = await File(language);
        Agree(await Read(language), pack => pack.Pages, pages => pages > 15);
        Assert.Equal((await Read(language))["qpdf"].Pages, PopplerReader.Pages(file));
    }

    [ReaderTheory, MemberData(nameof(Languages))]
    public async Task On_what_each_page_is_called(string language) =>
        Agree(await Read(language), pack => string.Join('\n', pack.Labels), labels => labels.StartsWith("1\n2\n3", StringComparison.Ordinal));

    [ReaderTheory, MemberData(nameof(Languages))]
    public async Task On_the_bookmarks_and_where_they_lead(string language) =>
        Agree(await Read(language), pack => string.Join('\n', pack.Bookmarks), bookmarks => bookmarks.Split('\n').Length > 15);

    [ReaderTheory, MemberData(nameof(Languages))]
    public async Task On_every_link(string language) =>
        Agree(await Read(language), pack => string.Join('\n', pack.Links.Order(StringComparer.Ordinal)), links => links.Split('\n').Length > 40 && links.Contains("https://", StringComparison.Ordinal));

    [ReaderTheory, MemberData(nameof(Languages))]
    public async Task On_the_files_inside_to_the_byte(string language) =>
        Agree(await Read(language), pack => string.Join('\n', pack.Attachments.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}")), files => files.Split('\n').Length > 8);

    [ReaderTheory, MemberData(nameof(Languages))]
    public async Task On_the_fonts_which_are_all_inside_and_know_their_letters(string language)
    {
        var file = await File(language);
        var fonts = PopplerReader.Fonts(file);
        Assert.All(fonts, font => Assert.True(font is { Embedded: true, Unicode: true }, font.Name));
        Assert.Equal(PigReader.Fonts(file).Order(StringComparer.Ordinal), fonts.Select(font => font.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Each reader's answer against the next one's; an answer that says nothing would agree with anything.</summary>
    private static void Agree<T>(Dictionary<string, PackAsRead> read, Func<PackAsRead, T> answer, Predicate<T> saysSomething)
    {
        var answers = read.ToDictionary(one => one.Key, one => answer(one.Value));
        Assert.All(answers, one => Assert.True(saysSomething(one.Value), $"{one.Key} found: {one.Value}"));
        foreach (var (one, next) in answers.Zip(answers.Skip(1)))
            Assert.True(Equals(one.Value, next.Value), $"{one.Key} and {next.Key} disagree.\n{one.Key}:\n{one.Value}\n{next.Key}:\n{next.Value}");
    }

    private Task<string> File(string language) => language is "ar" ? packs.Arabic : packs.English;

    private async Task<Dictionary<string, PackAsRead>> Read(string language)
    {
        var file = await File(language);
        return Known.GetOrAdd(file, _ => new(() => new()
        {
            ["qpdf"] = QpdfReader.Read(file),
            ["mutool"] = MutoolReader.Read(file),
            ["poppler"] = PopplerReader.Read(file),
            ["PdfPig"] = PigReader.Read(file),
        })).Value;
    }
}

/// <summary>Skipped, saying so, where one of the readers is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReaderTheoryAttribute : TheoryAttribute
{
    public ReaderTheoryAttribute() =>
        Skip = (string?)new[] { "qpdf", "mutool", "pdftohtml" }.Select(tool => new ToolFactAttribute(tool).Skip).FirstOrDefault(missing => missing is not null);
}
