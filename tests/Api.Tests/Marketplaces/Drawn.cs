using System.Text;
using System.Text.Json;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>A page of which only the picture on the screen says anything: each piece of words in an element of its own, all of them side by side in the tree.</summary>
internal sealed class Drawn
{
    private readonly StringBuilder _body = new();
    private readonly List<object> _texts = [], _images = [];

    /// <summary>Writes words; letters are half as wide as they are high.</summary>
    public Drawn Text(int x, int y, string words, int height = 16, string tag = "div")
    {
        _body.Append(tag.Contains(' ', StringComparison.Ordinal) ? $"<{tag}>{words}</{tag.Split(' ')[0]}>" : $"<{tag}>{words}</{tag}>");
        _texts.Add(new { text = words, x, y, width = words.Length * height / 2, height });
        return this;
    }

    /// <summary>Puts a picture.</summary>
    public Drawn Picture(int x, int y, int size, string name)
    {
        _body.Append($"<img src='https://ae01.alicdn.com/kf/{name}.jpg'>");
        _images.Add(new { url = $"https://ae01.alicdn.com/kf/{name}.jpg", alt = "", loaded = true, x, y, width = size, height = size });
        return this;
    }

    /// <summary>Opens or closes an element around what is drawn: the tree may say something after all.</summary>
    public Drawn Tag(string tag)
    {
        _body.Append(tag);
        return this;
    }

    /// <summary>Draws with something that draws.</summary>
    public Drawn With(Action<Drawn> part)
    {
        part(this);
        return this;
    }

    /// <summary>The capture of it.</summary>
    public PageMaterial At(string url, bool measured = true) => Material.Of(url, Material.Html(_body.ToString())) with
    {
        Layout = measured ? JsonSerializer.SerializeToUtf8Bytes(new { version = 1, page = new { width = 1280, height = 4000 }, viewport = new { width = 1280, height = 900, scale = 1 }, texts = _texts, images = _images }) : null,
    };
}
