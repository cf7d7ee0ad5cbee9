using CsCheck;
using DisputeHelper.Formats.Pictures;
using DisputeHelper.Tests.Bundles;

namespace DisputeHelper.Tests.Formats;

public class CameraNotesSpecs
{
    private static readonly byte[] Plain = Pictures.Photo(40, 30);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Time_camera_and_that_there_is_a_place_are_read_in_either_byte_order(bool little)
    {
        var notes = Read(CameraPictures.Jpeg(Plain, CameraPictures.Exif(little, place: true)));
        Assert.Equal(new CameraNotes("2026-11-03T14:22:05", null, "Acme Phone 9", true), notes);
    }

    [Fact]
    public void The_zone_is_known_only_where_the_camera_wrote_it()
    {
        Assert.Equal("-03:00", Read(CameraPictures.Jpeg(Plain, CameraPictures.Exif(offset: "-03:00"))).Offset);
        Assert.Null(Read(CameraPictures.Jpeg(Plain, CameraPictures.Exif(offset: "BRT"))).Offset);
    }

    [Fact]
    public void A_clock_that_was_never_set_says_no_time() =>
        Assert.Null(Read(CameraPictures.Jpeg(Plain, CameraPictures.Exif(taken: "0000:00:00 00:00:00"))).TakenAt);

    [Fact]
    public void A_maker_stands_before_a_model_that_does_not_name_it() =>
        Assert.Equal("Foto AB X1", Read(CameraPictures.Jpeg(Plain, CameraPictures.Exif(make: "Foto AB", model: "X1"))).Camera);

    [Fact]
    public void WebP_and_HEIC_are_read_too()
    {
        Assert.Equal("2026-11-03T14:22:05", Read(CameraPictures.WebP(CameraPictures.Exif())).TakenAt);
        Assert.True(Read(CameraPictures.Heic(CameraPictures.Exif(place: true))).HasLocation);
    }

    [Fact]
    public void A_picture_without_notes_has_none()
    {
        Assert.Equal(CameraNotes.None, Read(Plain));
        Assert.Equal(CameraNotes.None, Read([]));
        Assert.Equal(CameraNotes.None, Read("<svg/>"u8.ToArray()));
    }

    [Fact]
    public void Whatever_is_changed_in_the_bytes_reading_ends_without_a_failure()
    {
        byte[][] seeds = [CameraPictures.Jpeg(Plain, CameraPictures.Exif(place: true)), CameraPictures.WebP(CameraPictures.Exif(false)), CameraPictures.Heic(CameraPictures.Exif()), Pictures.Page(600, 200, 1)];
        Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Select(Gen.Double[0, 1], Gen.Byte).Array[1, 12], Gen.Double[0, 1]).Sample((which, changes, cut) =>
        {
            var bytes = seeds[which][..(int)(seeds[which].Length * Math.Min(1, cut + 0.3))];
            foreach (var (at, value) in changes) bytes[(int)(at * at * (bytes.Length - 1))] = value;
            Read(bytes);
            BarePicture.Is(new MemoryStream(bytes));
        }, iter: 5000);
    }

    [Fact]
    public void Only_a_picture_with_nothing_else_in_it_is_bare()
    {
        Assert.True(Bare(Plain));
        Assert.True(Bare(Pictures.Page(600, 200, 1)));
        Assert.False(Bare(CameraPictures.Jpeg(Plain, CameraPictures.Exif())));
        Assert.False(Bare([0xFF, 0xD8, .. CameraPictures.Segment(0xFE, "a word"u8.ToArray()), .. Plain[2..]]));
        Assert.False(Bare([.. Plain, .. "a film behind it"u8]));
        Assert.False(Bare([.. Pictures.Page(600, 200, 1), 1]));
        Assert.False(Bare(CameraPictures.WebP(CameraPictures.Exif())));
        Assert.False(Bare("no picture at all"u8.ToArray()));
    }

    private static CameraNotes Read(byte[] picture) => CameraNotes.Read(new MemoryStream(picture));

    private static bool Bare(byte[] picture) => BarePicture.Is(new MemoryStream(picture));
}
