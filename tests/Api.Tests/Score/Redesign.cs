using AngleSharp.Dom;

namespace DisputeHelper.Tests.Score;

/// <summary>New markup around the same words. What is done to one card of a list is done to all of them, as a redesign would.</summary>
internal static class Redesign
{
    private static readonly HashSet<string> Bones = ["html", "head", "body", "style", "script", "meta", "title", "link", "table", "tbody", "thead", "tr", "ul", "ol", "dl", "select", "option", "form", "input", "textarea", "button", "img", "br", "svg", "blockquote"];
    private static readonly HashSet<string> Inline = ["span", "a", "b", "i", "em", "p", "h1", "h2", "h3", "h4", "small", "strong", "time", "dt", "font", "del"];
    private static readonly HashSet<string> Blocks = ["div", "section", "article", "header", "footer", "main", "aside", "ul", "table"];

    /// <summary>Every class name becomes six letters; the style sheet goes with them.</summary>
    public static void Hash(Work work)
    {
        foreach (var element in work.Document.All)
            if (element.ClassName is { Length: > 0 })
                element.ClassName = string.Join(' ', element.ClassList.Select(name => work.Dice.Word($"class {name}")));
    }

    /// <summary>The hooks for the site's own tests go away.</summary>
    public static void Unhook(Work work)
    {
        foreach (var element in work.Document.All) element.RemoveAttribute("data-pl");
    }

    /// <summary>One kind of element in three gets a box more inside it.</summary>
    public static void Wrap(Work work)
    {
        foreach (var element in work.Document.Body!.QuerySelectorAll("*").ToArray())
        {
            if (Bones.Contains(element.LocalName) || !element.HasChildNodes || work.Dice.Of($"wrap {Signature(element)}", 3) != 0) continue;
            var box = work.Document.CreateElement(Inline.Contains(element.LocalName) ? "span" : "div");
            box.ClassName = work.Dice.Word($"box {Signature(element)}");
            while (element.FirstChild is { } child) box.AppendChild(child);
            element.AppendChild(box);
        }
    }

    /// <summary>Blocks of different kinds that stand beside each other change places; rows that repeat stay in their order.</summary>
    public static void Reorder(Work work)
    {
        // Where things stood before says nothing of where they stand now; and the order of a conversation is its meaning.
        if (work.Page.Kind == "chat") return;
        work.Layout = null;
        foreach (var parent in work.Document.Body!.QuerySelectorAll("*").ToArray())
        {
            var children = parent.Children.ToArray();
            if (children.Length is < 2 or > 12 || parent.ChildNodes.OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data))) continue;
            if (!children.All(child => Blocks.Contains(child.LocalName) && Texts(child) > 1) || children.DistinctBy(Signature).Count() < children.Length) continue;
            foreach (var child in children.OrderBy(child => work.Dice.Of($"place {Signature(parent)} {Signature(child)}", 1000))) parent.AppendChild(child);
        }
    }

    private static string Signature(IElement element) => element.ClassName is { Length: > 0 } name ? $"{element.LocalName} {name}" : $"{element.ParentElement?.ClassName} > {element.LocalName}";

    private static int Texts(IElement element) => element.Descendants<IText>().Count(text => !string.IsNullOrWhiteSpace(text.Data));
}
