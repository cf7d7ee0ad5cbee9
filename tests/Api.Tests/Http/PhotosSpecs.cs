using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Tests.Bundles;
using DisputeHelper.Tests.Formats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Http;

public sealed class PhotosSpecs : IAsyncLifetime
{
    private static readonly byte[] Photo = CameraPictures.Jpeg(Pictures.Photo(2000, 1500), CameraPictures.Exif(place: true));
    private static readonly byte[] Edited = Pictures.Photo(300, 200);
    private TestProgram _program = null!;

    public async Task InitializeAsync()
    {
        _program = await TestProgram.Start();
        await KnownOrder.Add(_program, Number);
    }

    public async Task DisposeAsync() => await _program.DisposeAsync();

    [Fact]
    public async Task An_original_comes_back_bit_for_bit_and_its_type_is_that_of_its_bytes()
    {
        var photo = await Add(Photo, "broken.bin", type: "application/x-whatever");
        Assert.Equal("image/jpeg", photo.ContentType);
        var answer = await _program.Client.GetAsync($"/orders/{Number}/attachments/{photo.Id}/file");
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Photo, await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("", 320)]
    [InlineData("?size=100", 320)]
    [InlineData("?size=321", 1600)]
    [InlineData("?size=99999", 1600)]
    public async Task A_thumbnail_is_drawn_anew_in_the_size_that_is_enough(string query, int width)
    {
        var photo = await Add(Photo);
        var answer = await _program.Client.GetAsync($"/orders/{Number}/attachments/{photo.Id}/thumbnail{query}");
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var picture = SKBitmap.Decode(bytes);
        Assert.Equal((width, width * 3 / 4), (picture.Width, picture.Height));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("Acme"u8));
    }

    [Fact]
    public async Task What_the_camera_noted_is_told_and_of_a_place_only_that_there_is_one()
    {
        var photo = await Add(Photo);
        var known = await Get<PictureParticulars>($"/orders/{Number}/attachments/{photo.Id}/picture");
        Assert.Equal(new PictureParticulars(2000, 1500, null, "2026-11-03T14:22:05", null, "Acme Phone 9", true), known);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_kept_and_said_to_be_none()
    {
        var film = await Add([0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0], "film.mp4");
        Assert.Equal("video/mp4", film.ContentType);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _program.Client.GetAsync($"/orders/{Number}/attachments/{film.Id}/thumbnail")).StatusCode);
        var heic = await Add(CameraPictures.Heic(CameraPictures.Exif()), "phone.heic");
        var known = await Get<PictureParticulars>($"/orders/{Number}/attachments/{heic.Id}/picture");
        Assert.Equal((0, "2026-11-03T14:22:05"), (known.Width, known.TakenAt));
        Assert.NotNull(known.Problem);
    }

    [Fact]
    public async Task A_caption_is_said_anew_and_every_wording_stays_on_record()
    {
        var photo = await Add(Photo, caption: "Box");
        await Note(photo, new AttachmentNote(Caption: " The torn box "));
        await Note(photo, new AttachmentNote(Caption: "The torn box"));
        await Note(photo, new AttachmentNote(Caption: "The torn box, from above", Shows: ["photos"]));
        var told = (await Get<CaseFile>($"/orders/{Number}")).Attachments.Single();
        Assert.Equal(("The torn box, from above", "photos"), (told.Caption, Assert.Single(told.Shows)));
        await using var db = await _program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        Assert.Equal(["The torn box", "The torn box, from above", "photos"], await db.AttachmentEntries.OrderBy(e => e.Id).Select(e => e.Value).ToListAsync());
        Assert.Equal(3, await db.Custody.CountAsync(e => e.Type == CustodyEvents.AttachmentNoted));
        Assert.Equal("The torn box, from above", (await Get<List<TitledExhibit>>($"/orders/{Number}/exhibits")).Last().Title);
    }

    [Fact]
    public async Task What_the_user_says_a_file_shows_meets_the_checklist_in_any_language()
    {
        var photo = await Add(Photo, "1.jpg", "Etikett");
        Assert.Equal(ChecklistState.Missing, await State());
        await Note(photo, new AttachmentNote(Shows: ["conversation"]));
        Assert.Equal(ChecklistState.Met, await State());

        async Task<ChecklistState> State() => (await Get<Checklist>($"/orders/{Number}/checklist")).Items.Single(i => i.Id == "conversation").State;
    }

    [Fact]
    public async Task A_file_that_is_set_aside_is_no_exhibit_and_the_others_keep_their_numbers()
    {
        var first = await Add(Photo, "1.jpg");
        var second = await Add(Edited, "2.jpg");
        var before = (await Get<List<TitledExhibit>>($"/orders/{Number}/exhibits")).Single(e => e.Attachment == second.Id).Label;
        await Note(first, new AttachmentNote(SetAside: true));
        var exhibits = await Get<List<TitledExhibit>>($"/orders/{Number}/exhibits");
        Assert.DoesNotContain(exhibits, e => e.Attachment == first.Id);
        Assert.Equal(before, exhibits.Single(e => e.Attachment == second.Id).Label);
        await Note(first, new AttachmentNote(SetAside: false));
        Assert.Contains(await Get<List<TitledExhibit>>($"/orders/{Number}/exhibits"), e => e.Attachment == first.Id);
    }

    [Fact]
    public async Task The_users_order_is_kept_and_a_copy_stands_behind_its_original()
    {
        var first = await Add(Photo, "1.jpg");
        var second = await Add([.. Photo, 0], "2.jpg");
        var third = await Add([.. Photo, 0, 0], "3.jpg");
        await _program.Client.PutAsJsonAsync($"/orders/{Number}/attachments/order", new AttachmentOrder([third.Id, first.Id, second.Id]), FactsJson.Options);
        var copy = await Add(Edited, "3-edited.jpg", parts: [("copyOf", third.Id), ("done", "cropped,blurred")]);
        var placed = (await Get<List<CaseAttachment>>($"/orders/{Number}/attachments")).OrderBy(a => a.Place).Select(a => a.Id);
        Assert.Equal([third.Id, copy.Id, first.Id, second.Id], placed);
        foreach (var bad in new[] { new AttachmentOrder([first.Id, first.Id]), new AttachmentOrder(["x"]) })
            Assert.Equal(HttpStatusCode.BadRequest, (await _program.Client.PutAsJsonAsync($"/orders/{Number}/attachments/order", bad, FactsJson.Options)).StatusCode);
    }

    [Fact]
    public async Task A_copy_is_tied_to_its_original_by_both_hashes_in_the_log()
    {
        var photo = await Add(Photo);
        var copy = await Add(Edited, "copy.jpg", parts: [("copyOf", photo.Id), ("done", "rotated,blurred")]);
        Assert.Equal((photo.Sha256, photo.Id, "rotated,blurred"), (copy.CopyOf!.Sha256, copy.CopyOf.Attachment, string.Join(',', copy.CopyOf.Done)));
        await using var db = await _program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        var entry = await db.Custody.SingleAsync(e => e.Type == CustodyEvents.CopyLinked);
        Assert.Contains(photo.Sha256.Value, entry.Payload, StringComparison.Ordinal);
        Assert.Contains(copy.Sha256.Value, entry.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_frame_knows_its_film_and_its_second()
    {
        var film = await Add([0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0], "film.mp4");
        var frame = await Add(Edited, "frame.jpg", parts: [("copyOf", film.Id), ("done", "key-frame"), ("milliseconds", "12400")]);
        Assert.Equal((film.Id, 12_400L), (frame.CopyOf!.Attachment, frame.CopyOf.Milliseconds));
    }

    [Fact]
    public async Task A_copy_that_still_tells_where_it_was_taken_is_refused()
    {
        var photo = await Add(Photo);
        var answer = await Send(CameraPictures.Jpeg(Edited, CameraPictures.Exif(place: true)), "copy.jpg", "", "image/jpeg", [("copyOf", photo.Id)]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("notes of the camera", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(await Get<List<CaseAttachment>>($"/orders/{Number}/attachments"));
    }

    [Theory]
    [InlineData("copyOf", "nothing-of-this-case")]
    [InlineData("copyOf", "7b0a4c61-6f0c-4f35-9c83-0f2f2ad4f8a1/aa")]
    [InlineData("done", "beautified")]
    [InlineData("milliseconds", "-1")]
    public async Task A_copy_of_nothing_or_done_in_an_unknown_way_is_refused(string part, string value)
    {
        var photo = await Add(Photo);
        (string, string)[] parts = part == "copyOf" ? [(part, value)] : [("copyOf", photo.Id), (part, value)];
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(Edited, "copy.jpg", "", "image/jpeg", parts)).StatusCode);
    }

    [Fact]
    public async Task A_note_for_no_file_or_of_no_kind_is_refused_with_a_sentence()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Put("nobody", new AttachmentNote(Caption: "x"))).StatusCode);
        var photo = await Add(Photo);
        Assert.Equal(HttpStatusCode.BadRequest, (await Put(photo.Id, new AttachmentNote(Caption: new string('x', 501)))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Put(photo.Id, new AttachmentNote(Shows: ["<b>"]))).StatusCode);
    }

    private Task<HttpResponseMessage> Put(string id, AttachmentNote note) => _program.Client.PutAsJsonAsync($"/orders/{Number}/attachments/{id}", note, FactsJson.Options);

    private async Task Note(CaseAttachment file, AttachmentNote note) => (await Put(file.Id, note)).EnsureSuccessStatusCode();

    private async Task<T> Get<T>(string path) => (await _program.Client.GetFromJsonAsync<T>(path, FactsJson.Options))!;

    private async Task<CaseAttachment> Add(byte[] bytes, string name = "photo.jpg", string caption = "", string type = "image/jpeg", (string, string)[]? parts = null)
    {
        var answer = await Send(bytes, name, caption, type, parts ?? []);
        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<CaseAttachment>(FactsJson.Options))!;
    }

    private async Task<HttpResponseMessage> Send(byte[] bytes, string name, string caption, string type, (string Name, string Value)[] parts)
    {
        using var form = new MultipartFormDataContent { { new StringContent(caption), "caption" } };
        foreach (var part in parts) form.Add(new StringContent(part.Value), part.Name);
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new(type);
        form.Add(file, "file", name);
        return await _program.Client.PostAsync($"/orders/{Number}/attachments", form);
    }
}
