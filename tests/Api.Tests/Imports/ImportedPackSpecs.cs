using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Facts;
using DisputeHelper.Tests.Bundles;
using DisputeHelper.Tests.Formats;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Imports;

public sealed class ImportedPackSpecs : IAsyncDisposable
{
    private const string Body = "<div class='order-status'><div class='order-block-title'>Completed</div></div><table><tr><td>Paid by</td><td>card</td></tr></table><p>Thank you</p>";
    private readonly ImportRoom _room = new();

    [Fact]
    public async Task A_pack_says_which_exhibits_were_imported_shows_their_words_and_brings_the_files()
    {
        await _room.One("Order.mhtml", SavedFiles.Mhtml(ImportRoom.Url, Body));
        var material = await _room.Rooms.GetRequiredService<BundleGathering>().Gather(TextValue.Read<OrderNumber>(ImportRoom.Order), new BundleOptions(null), default);
        Assert.Equal(["Completed", "Paid by", "card", "Thank you"], material.Texts.Values.Single());
        var pack = Bundle.Compose(material, PackBench.Full);
        var words = JsonSerializer.Serialize(pack with { Attachments = [] }, RenderJob.Json);
        Assert.Contains("not captured by the extension; dated ", words, StringComparison.Ordinal);
        Assert.Contains(": imported files, not captured by the extension.", words, StringComparison.Ordinal);
        Assert.Contains("whether it was changed before, is not known here", words, StringComparison.Ordinal);
        Assert.DoesNotContain("by the browser’s clock", words, StringComparison.Ordinal);
        Assert.Contains(pack.Attachments, file => file is { Name: "E1-snapshot.mhtml", ContentType: "multipart/related" });
    }

    [Fact]
    public async Task A_mail_goes_into_the_pack_as_the_mail_that_it_is()
    {
        await _room.One("Order.html", ImportRoom.Page(ImportRoom.SavedFrom()));
        var mail = await _room.One("order.eml", SavedFiles.Mail($"Order {ImportRoom.Order}: order confirmed", $"<p>Your order {ImportRoom.Order} is confirmed.</p>"));
        var material = await _room.Rooms.GetRequiredService<BundleGathering>().Gather(TextValue.Read<OrderNumber>(ImportRoom.Order), new BundleOptions(null), default);
        Assert.Equal((ImportRoom.Order, PageKind.OrderMail), (mail.Orders.Single().Value, mail.Page));
        Assert.Contains(Bundle.Compose(material, PackBench.Full).Attachments, file => file.Name.EndsWith("-mail.eml", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}
