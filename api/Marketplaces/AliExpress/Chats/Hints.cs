namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>What the name of a class says of its element, where it says anything: pages hash their names, so nothing rests on it alone.</summary>
internal sealed class Hints(PageMap map)
{
    private readonly Role[] _roles = [.. map.ClassNames.Select(RolesOf)];

    /// <summary>What an element is called.</summary>
    [Flags]
    public enum Role { None = 0, Name = 1, Avatar = 2, Quote = 4, Translation = 8, Note = 16, Divider = 32 }

    /// <summary>The roles of the element and of those around it, up to another one.</summary>
    public Role Of(int element, int upTo)
    {
        var role = Role.None;
        for (var i = 0; i < 6 && element >= upTo && element >= 0; i++, element = map.Parent(element))
        {
            var own = Of(element);
            // A name, a picture and a note are called so themselves; a quote and a translation may have parts.
            role |= i == 0 || element == upTo ? own : own & (Role.Quote | Role.Translation | Role.Avatar);
            if (map.Tag(element) is "blockquote" or "q") role |= Role.Quote;
        }
        return role;
    }

    private Role Of(int element) => _roles[map.ClassNumbers[element]];

    private static Role RolesOf(string classes)
    {
        var role = Role.None;
        foreach (var word in Words(classes)) role |= RoleOf(word);
        return role;
    }

    private static Role RoleOf(string word) => word switch
    {
        "name" or "nick" or "nickname" or "username" or "author" => Role.Name,
        "avatar" or "avatars" or "portrait" or "initials" or "headimg" or "face" => Role.Avatar,
        "quote" or "quoted" or "quotation" or "cite" or "replied" or "reference" => Role.Quote,
        "translation" or "translated" or "trans" or "translate" => Role.Translation,
        "system" or "notice" or "notification" or "tip" or "tips" or "sysmsg" or "announcement" or "hint" => Role.Note,
        "divider" or "unread" or "separator" => Role.Divider,
        _ => Role.None,
    };

    /// <summary>The words that a class attribute is put together of: "msgRow--self__1a2B" gives msg, row, self.</summary>
    public static IEnumerable<string> Words(string classes)
    {
        var start = -1;
        for (var i = 0; i <= classes.Length; i++)
        {
            var c = i < classes.Length ? classes[i] : ' ';
            var breaks = !char.IsAsciiLetter(c) || (start >= 0 && char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(classes[i - 1]));
            if (!breaks) { if (start < 0) start = i; continue; }
            if (start >= 0) yield return classes[start..i].ToLowerInvariant();
            start = char.IsAsciiLetter(c) ? i : -1;
        }
    }
}
