using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Pictures;

/// <summary>The sizes that a pack needs a picture in.</summary>
public enum PictureSize
{
    /// <summary>As wide as a page; a long one is cut into page-high parts.</summary>
    Page,

    /// <summary>A photo, two of which share a page.</summary>
    HalfPage,

    /// <summary>A picture of a page at half the width, for receivers that take little.</summary>
    SmallPage,

    /// <summary>A photo at half the width.</summary>
    SmallPhoto,
}

/// <summary>A picture in one size.</summary>
public sealed record WantedPicture(Sha256 Sha256, PictureSize Size)
{
    /// <summary>How the engine is told of it.</summary>
    public string Key => $"{Sha256.Value}-{JsonNamingPolicy.KebabCaseLower.ConvertName(Size.ToString())}";
}

/// <summary>The pixels behind each size: about 200 dots per inch where it stands, since more no printer shows and every pixel costs memory in the engine.</summary>
internal static class PicturePixels
{
    /// <summary>The widest and the highest.</summary>
    public static (int Width, int Height) Of(PictureSize size) => size switch
    {
        PictureSize.Page => (1400, 1800),
        PictureSize.HalfPage => (860, 816),
        PictureSize.SmallPage => (700, 900),
        _ => (430, 408),
    };

    /// <summary>Only a picture of a page is cut; a photo is shown whole.</summary>
    public static bool MayCut(PictureSize size) => size is PictureSize.Page or PictureSize.SmallPage;
}
