using DisputeHelper.Cases;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

public class PartsFoldSpecs
{
    private static OrderLine Line(string? id, string product, string? sku, string title, int capture = 1) =>
        new(id, product, sku, Words(title, capture), [], Said(1, "x1", capture), null, null, null, null);

    [Fact]
    public void Two_lines_of_one_product_stay_two_lines()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderList, f => f with { Lines = [Line(null, "100", null, "Cable"), Line(null, "100", null, "Cable")] }),
            Reading(2, "2026-08-02", PageKind.OrderDetail, f => f with { Lines = [Line("7", "100", "a", "Cable", 2), Line("8", "100", "b", "Cable", 2)] }));
        Assert.Equal(["7", "8"], file.Lines.Select(l => l.LineId));
    }

    [Fact]
    public void A_line_without_an_id_joins_the_line_of_its_variant()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderList, f => f with { Lines = [Line(null, "100", "b", "Cable in bl...")] }),
            Reading(2, "2026-08-02", PageKind.OrderDetail, f => f with { Lines = [Line("7", "100", "a", "Cable in red", 2), Line("8", "100", "b", "Cable in blue", 2)] }));
        Assert.Equal(2, file.Lines.Count);
        var joined = file.Lines.Single(l => l.LineId == "8");
        Assert.Equal("Cable in bl...", Assert.Single(joined.Title!.Others).Value);
        Assert.Empty(file.Conflicts);
    }

    [Fact]
    public void A_quantity_on_which_pages_differ_is_shown_with_the_line_it_belongs_to()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.OrderList, f => f with { Lines = [Line("7", "100", "a", "Cable")] }),
            Reading(2, "2026-08-02", PageKind.OrderDetail, f => f with { Lines = [Line("7", "100", "a", "Cable", 2) with { Quantity = Said(2, "x2", 2) }] }));
        Assert.Equal("lines[7].quantity", Assert.Single(file.Conflicts).Field);
    }

    [Fact]
    public void The_steps_of_a_parcel_are_merged_over_captures_and_languages()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.Tracking, f => f with { Parcels = [Parcel("AP1", Step("2026-07-20T01:00:00Z", "Shipped", "LH_DEPART"), Step("2026-07-21T01:00:00Z", "Arrived", "LH_ARRIVE"))] }),
            Reading(2, "2026-08-05", PageKind.Tracking, f => f with { Parcels = [Parcel(" ap1 ", Step("2026-07-21T01:00:00Z", "Chegou", "LH_ARRIVE", 2), Step("2026-08-02T01:00:00Z", "Entregue", "GTMS_SIGNED", 2))] }));
        var parcel = Assert.Single(file.Parcels);
        Assert.Equal(["LH_DEPART", "LH_ARRIVE", "GTMS_SIGNED"], parcel.Events.Select(e => e.Code));
        Assert.Equal("Arrived", Assert.Single(parcel.Events[1].Text.Others).Value);
        Assert.Empty(file.Conflicts);
    }

    [Fact]
    public void A_step_without_a_time_keeps_its_place_between_its_neighbours()
    {
        var nameless = new TrackingEvent(null, null, Words("Order created"), null, null);
        var file = Case(Reading(1, "2026-08-01", PageKind.Tracking, f => f with { Parcels = [Parcel("AP1", nameless, Step("2026-07-20T01:00:00Z", "Shipped"))] }));
        Assert.Equal(["Order created", "Shipped"], file.Parcels[0].Events.Select(e => e.Text.Value));
    }

    [Fact]
    public void A_conversation_captured_in_two_overlapping_pieces_is_one_conversation()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.Chat, f => f with { Messages = [Message("00000000-b", MessageSender.Seller, "2026-07-30T10:00:00Z", "ok"), Message("00000000-c", MessageSender.Buyer, "2026-07-30T10:00:00Z", "ok")] }),
            Reading(2, "2026-08-02", PageKind.Chat, f => f with
            {
                Messages =
                [
                    Message("00000000-1", MessageSender.Buyer, "2026-07-29T10:00:00Z", "Where is it?", 2), Message("00000000-2", MessageSender.Seller, "2026-07-30T10:00:00Z", "OK ", 2),
                    Message("00000000-3", MessageSender.Buyer, "2026-07-30T10:00:00Z", "ok", 2), Message("00000000-4", MessageSender.Buyer, "2026-07-31T10:00:00Z", "ok", 2),
                ],
            }));
        Assert.Equal(["where is it?", "ok", "ok", "ok"], file.Messages.Select(m => m.Text.Value.Trim().ToLowerInvariant()));
    }

    [Fact]
    public void The_same_words_twice_in_one_capture_are_two_messages()
    {
        var twice = new[] { Message("1", MessageSender.Seller, "2026-07-30T10:00:00Z", "Please wait"), Message("2", MessageSender.Seller, "2026-07-30T10:00:00Z", "Please wait") };
        var file = Case(
            Reading(1, "2026-08-01", PageKind.Chat, f => f with { Messages = twice }),
            Reading(2, "2026-08-02", PageKind.Chat, f => f with { Messages = twice }));
        Assert.Equal(2, file.Messages.Count);
    }

    [Fact]
    public void A_message_that_was_called_back_keeps_its_first_words()
    {
        var file = Case(
            Reading(1, "2026-08-01", PageKind.Chat, f => f with { Messages = [Message("m1", MessageSender.Seller, "2026-07-30T10:00:00Z", "I will refund you")] }),
            Reading(2, "2026-08-02", PageKind.Chat, f => f with { Messages = [Message("m1", MessageSender.Seller, "2026-07-30T10:00:00Z", "Message recalled", 2)] }));
        var message = Assert.Single(file.Messages);
        Assert.Contains("I will refund you", message.Text.Others.Select(o => o.Value).Append(message.Text.Value));
        Assert.Equal("messages[m1].text", Assert.Single(file.Conflicts).Field);
    }

    [Fact]
    public void A_dispute_is_known_by_its_id_and_its_newest_status_counts()
    {
        DisputeRecord Record(DisputeState state, string status, int capture) =>
            new("62", "7", Words(status, capture), state, "REFUND", Words("2026-08-01 10:00:00", capture), null, null, null, null);
        var file = Case(
            Reading(1, "2026-08-02", PageKind.DisputeList, f => f with { Disputes = [Record(DisputeState.InProgress, "processing", 1)] }),
            Reading(2, "2026-08-12", PageKind.DisputeList, f => f with { Disputes = [Record(DisputeState.Finished, "finish", 2)] }));
        Assert.Equal(DisputeState.Finished, Assert.Single(file.Disputes).State);
        Assert.Empty(file.Conflicts);
    }
}
