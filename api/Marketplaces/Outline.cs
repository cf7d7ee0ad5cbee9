using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces;

/// <summary>
/// The landmarks of a page, collected in one walk: every element that carries one of the wanted hooks, in document order,
/// each knowing where its inner ones end. Readers then look at the few landmarks instead of asking the whole tree per field.
/// </summary>
internal sealed class Outline
{
    private readonly List<Landmark> _landmarks = [];
    private readonly CancellationToken _stop;

    /// <summary>Walks the tree once, without recursion: a page may be nested as deep as it likes.</summary>
    public Outline(INode root, Hooks hooks, CancellationToken stop)
    {
        _stop = stop;
        var open = new Stack<(INodeList Children, int Next, int First, int Last)>();
        open.Push((root.ChildNodes, 0, 0, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Children.Length)
            {
                for (var i = level.First; i < level.Last; i++) _landmarks[i] = _landmarks[i] with { End = _landmarks.Count };
                continue;
            }
            var node = level.Children[level.Next];
            open.Push(level with { Next = level.Next + 1 });
            if (node is not IElement element) continue;
            var first = _landmarks.Count;
            Mark(element, hooks);
            if (element.HasChildNodes || first < _landmarks.Count) open.Push((element.ChildNodes, 0, first, _landmarks.Count));
        }
        Whole = new(this, null, 0, _landmarks.Count);
    }

    /// <summary>The whole page.</summary>
    public Region Whole { get; }

    private void Mark(IElement element, Hooks hooks)
    {
        if (hooks.WantsLinks && element.LocalName == "a") _landmarks.Add(new(Hooks.Link, element, 0));
        if (element.GetAttribute(null, "data-pl") is { } anchor && hooks.HasAnchor(anchor, out var hook)) _landmarks.Add(new(hook, element, 0));
        if (element.GetAttribute(null, "class") is not { } classes) return;
        var rest = classes.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(" \t\r\n\f");
            var name = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (hooks.HasClass(name, out hook)) _landmarks.Add(new(hook, element, 0));
        }
    }

    private readonly record struct Landmark(string Hook, IElement Element, int End);

    /// <summary>A part of the page: an element with the landmarks inside it.</summary>
    internal readonly struct Region(Outline outline, IElement? element, int start, int end)
    {
        /// <summary>The element; the page's root has none.</summary>
        public IElement Element => element ?? throw new InvalidOperationException("The whole page is no element.");

        /// <summary>Every landmark of any of these kinds inside, in document order.</summary>
        public IEnumerable<Region> All(params string[] hooks)
        {
            var (all, last) = (outline, end);
            for (var i = start; i < last; i++)
            {
                if (Array.IndexOf(hooks, all._landmarks[i].Hook) < 0) continue;
                all._stop.ThrowIfCancellationRequested();
                yield return all.At(i);
            }
        }

        /// <summary>The first landmark of any of these kinds, the earlier kind preferred.</summary>
        public Region? First(params ReadOnlySpan<string> hooks)
        {
            outline._stop.ThrowIfCancellationRequested();
            foreach (var hook in hooks)
                for (var i = start; i < end; i++)
                    if (outline._landmarks[i].Hook == hook) return outline.At(i);
            return null;
        }
    }

    private Region At(int index) => new(this, _landmarks[index].Element, index + 1, _landmarks[index].End);
}
