using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace DisputeHelper.Tests;

/// <summary>The table of rooms, and the words no name may hold. Each room looks only downhill.</summary>
public partial class ArchitectureSpecs
{
    private static readonly string[] Evidence = ["Facts", "Vault", "Database", "Custody", "Captures"];

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Facts"] = [],
        ["Wording"] = [],
        ["Vault"] = ["Wording", "Facts"],
        ["Database"] = ["Wording", "Facts"],
        ["Custody"] = ["Wording", "Facts", "Formats", "Vault", "Database"],
        ["Captures"] = ["Wording", "Facts", "Vault", "Database", "Custody"],
        ["Formats"] = ["Wording", "Facts"],
        ["Marketplaces"] = ["Facts"],
        ["Readings"] = [.. Evidence, "Formats", "Marketplaces"],
        ["Cases"] = ["Wording", "Facts", "Database"],
        ["Imports"] = ["Wording", .. Evidence, "Formats", "Readings", "Cases"],
        ["Deadlines"] = ["Wording", "Facts", "Cases"],
        ["Disputes"] = ["Wording", "Facts", "Cases", "Deadlines"],
        ["Notes"] = ["Facts", "Database", "Custody"],
        ["People"] = ["Wording", "Facts", "Cases", "Deadlines"],
        ["Search"] = ["Facts", "Database", "Cases"],
        ["Bundles"] = ["Wording", .. Evidence, "Formats", "Marketplaces", "Readings", "Cases", "Deadlines", "Disputes"],
    };

    // These two see everything: the one speaks HTTP, the other the command line.
    private static readonly string[] Outer = ["Http", "Commands"];

    public static TheoryData<string> Rooms => [.. MayUse.Keys];

    [Fact]
    public void Every_room_stands_in_the_table() =>
        Assert.Equal(MayUse.Keys.Concat(Outer).Order(), Sources.In("api", ".cs").Where(path => path.Count(c => c == '/') > 1).Select(RoomOf).Distinct().Order());

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_rooms_downhill(string room)
    {
        var uphill =
            from path in Sources.In($"api/{room}", ".cs")
            from Match match in RoomName().Matches(Sources.Code(path))
            let other = match.Groups[1].Value
            where other != room && !MayUse[room].Contains(other)
            select $"{path} uses {other}";
        Assert.Empty(uphill.Distinct());
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_type_of_a_room_is_made_of_types_from_uphill(string room)
    {
        var uphill =
            from type in typeof(Program).Assembly.GetTypes()
            where RoomOfType(type) == room
            from used in Anatomy.TypesIn(type)
            let other = RoomOfType(used)
            where other is not null && other != room && !MayUse[room].Contains(other)
            select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(uphill.Distinct());
    }

    // A file may speak for the whole room from an inner folder, as the interface of what is collected there does.
    [Fact]
    public void A_file_lies_in_the_room_that_its_namespace_names()
    {
        var astray =
            from path in Sources.In("api", ".cs")
            let space = Namespace().Match(Sources.Code(path)).Groups[1].Value
            where space.Length > 0
            let folder = "DisputeHelper" + string.Concat(path.Split('/')[1..^1].Select(part => "." + part))
            where space != folder && !(folder + ".").StartsWith(space + ".", StringComparison.Ordinal) || space == "DisputeHelper"
            select $"{path} is in {space}";
        Assert.Empty(astray);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var empty =
            from type in typeof(Program).Assembly.GetTypes().Concat(typeof(ArchitectureSpecs).Assembly.GetTypes())
            where type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.Name.Contains('<', StringComparison.Ordinal)
            where type.Namespace?.StartsWith("DisputeHelper", StringComparison.Ordinal) is true
            where Empty().IsMatch(type.Name)
            select type.FullName;
        Assert.Empty(empty);
    }

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(
            Sources.In("api", ".cs").Concat(Sources.In("extension", ".ts", ".svelte")).Concat(Sources.In("scripts", ".mjs")),
            path => path.Split('/').Any(part => Empty().IsMatch(char.ToUpperInvariant(part[0]) + part[1..])));

    private static string RoomOf(string path) => path.Split('/')[1];

    private static string? RoomOfType(Type type) =>
        type.Assembly == typeof(Program).Assembly && type.Namespace?.Split('.') is ["DisputeHelper", var room, ..] ? room : null;

    [GeneratedRegex(@"\bDisputeHelper\.([A-Z]\w*)")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("(Service|Manager|Helper|Util|Utils|Processor|Handler|Base|Impl|Common|Misc)(?![a-z])")]
    private static partial Regex Empty();
}
