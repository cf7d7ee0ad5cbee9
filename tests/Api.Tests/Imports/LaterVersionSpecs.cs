using System.Net;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Formats.Bags;
using DisputeHelper.Imports;
using DisputeHelper.Tests.Bundles;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Imports;

/// <summary>An archive brings what the buyer wrote under a version that may be later than this one.</summary>
public sealed class LaterVersionSpecs
{
    private static readonly OrderNumber Order = TextValue.Read<OrderNumber>(SampleStory.Order);

    [Fact]
    public async Task What_it_said_beyond_this_one_closes_neither_its_order_nor_the_lists_of_all()
    {
        await using var program = await TestProgram.Start();
        await program.Tell();
        var now = DateTimeOffset.UnixEpoch;
        await program.Services.GetRequiredService<EvidenceStore>().Write(db =>
        {
            db.DisputePlans.Add(new() { OrderNumber = Order, Plan = """{"mood":"new"}""", At = now });
            foreach (var topic in (string[])["payment", "return", "money", "outcome"]) db.Records.Add(new() { OrderNumber = Order, Topic = topic, Record = """{"mood":"new"}""", At = now });
            db.BundleDrafts.Add(new() { OrderNumber = Order, Profile = "visa", Options = """{"mood":"new"}""", ChangedAt = now });
            db.Bundles.Add(new() { Id = "01a20a25-0478-7b8e-978b-358d9e28c460", OrderNumber = Order, Profile = "visa", Options = """{"mood":"new"}""", State = "done", CreatedAt = now });
            db.AttachmentEntries.Add(new() { OrderNumber = Order, AttachmentId = null, Field = "order", Value = "new", At = now });
            return Task.CompletedTask;
        }, default);
        foreach (var path in (string[])["", "/claim", "/deadlines", "/escalations", "/return", "/money", "/outcome", "/bundles", "/bundles/drafts", "/attachments"])
            Assert.Equal((path, HttpStatusCode.OK), (path, (await program.Client.GetAsync($"/orders/{Order}{path}")).StatusCode));
        foreach (var path in (string[])["/orders", "/deadlines", "/disputes", "/statistics", "/bundles/01a20a25-0478-7b8e-978b-358d9e28c460"])
            Assert.Equal((path, HttpStatusCode.OK), (path, (await program.Client.GetAsync(path)).StatusCode));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no JSON")]
    public void A_capture_of_which_nothing_can_be_read_is_refused(string head) =>
        Assert.Throws<BagProblem>(() => ArchivedRows.Capture(new("7b0a0000-0000-4000-8000-000000000001", "https://a.example/", "", "", "", "UTC", "en", head, [])));
}
