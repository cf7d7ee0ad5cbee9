using DisputeHelper.Custody;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Outcomes;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Tests.Captures;

namespace DisputeHelper.Tests.Custody;

public sealed class UserEntriesCheckSpecs : IAsyncDisposable
{
    private static readonly OrderNumber Order = TextValue.Read<OrderNumber>("8130000000000001");
    private readonly TestStore _store = new();

    [Fact]
    public async Task Corrections_and_plans_agree_with_the_log()
    {
        await Fill();
        Assert.True((await _store.Verify(VerificationLevel.Quick)).Sound);
        Assert.True((await _store.Verify()).Sound);
    }

    [Theory]
    [InlineData("UPDATE Corrections SET Value='1.00 BRL' WHERE Id=1", "A correction of order 8130000000000001 was changed")]
    [InlineData("UPDATE Corrections SET Reason='x' WHERE Id=2", "A correction of order 8130000000000001 was changed")]
    [InlineData("UPDATE Corrections SET Field='status' WHERE Id=1", "A correction of order 8130000000000001 was changed")]
    [InlineData("UPDATE Corrections SET Value=NULL WHERE Id=1", "A correction of order 8130000000000001 was changed")]
    [InlineData("UPDATE Corrections SET OrderNumber='8130000000000002' WHERE Id=1", "A correction of order 8130000000000002 was changed")]
    [InlineData("UPDATE Corrections SET At=At+1 WHERE Id=1", "A correction of order 8130000000000001 was changed")]
    [InlineData("DELETE FROM Corrections WHERE Id=3", "A correction of order 8130000000000001 was entered")]
    [InlineData("INSERT INTO Corrections (OrderNumber, Field, Value, Reason, At) VALUES ('8130000000000001','total','9.00 BRL','x',1)", "was not entered by this program")]
    [InlineData("UPDATE DisputePlans SET Plan=replace(Plan,'The parcel','A parcel')", "A dispute plan of order 8130000000000001 was changed")]
    [InlineData("UPDATE DisputePlans SET Plan='no json'", "A dispute plan of order 8130000000000001 was changed")]
    [InlineData("DELETE FROM DisputePlans", "A dispute plan of order 8130000000000001 was entered")]
    [InlineData("UPDATE ClaimEdits SET Text='x' WHERE Id=1", "A sentence of the claim of order 8130000000000001 was changed")]
    [InlineData("UPDATE ClaimEdits SET Draft='x' WHERE Id=2", "A sentence of the claim of order 8130000000000001 was changed")]
    [InlineData("DELETE FROM ClaimEdits WHERE Id=2", "A sentence of the claim of order 8130000000000001 was entered")]
    [InlineData("UPDATE Records SET Record=replace(Record,'nothing','full-refund')", "A record of order 8130000000000001 was changed")]
    [InlineData("UPDATE Records SET Topic='money'", "A record of order 8130000000000001 was changed")]
    [InlineData("UPDATE Records SET Record='no json'", "A record of order 8130000000000001 was changed")]
    [InlineData("DELETE FROM Records", "A record of order 8130000000000001 was entered")]
    public async Task Every_column_that_is_changed_behind_the_log_is_found(string sql, string words)
    {
        await Fill();
        _store.Edit("DROP TRIGGER CorrectionsKeep; DROP TRIGGER CorrectionsStay; DROP TRIGGER DisputePlansKeep; DROP TRIGGER DisputePlansStay; DROP TRIGGER ClaimEditsKeep; DROP TRIGGER ClaimEditsStay; DROP TRIGGER RecordsKeep; DROP TRIGGER RecordsStay; " + sql);
        Assert.Contains((await _store.Verify(VerificationLevel.Quick)).Damages, damage => damage.Sentence.Contains(words, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task Fill()
    {
        var entries = new UserEntries(_store.Store, _store.Log, TimeProvider.System);
        await entries.Correct(Order, [new("total", "130.00 BRL", "The receipt says so – “R$130” 😀")], default);
        await entries.Correct(Order, [new("total", "130.00 BRL", "The receipt says so – “R$130” 😀"), new("placedOn", "2026-07-14", "Misread.")], default);
        Assert.True(await entries.TakeBack(Order, "total", null, default));
        Assert.False(await entries.TakeBack(Order, "total", null, default));
        await entries.Plan(Order, new DisputePlan("never-arrived", DisputeSolution.PartialRefund, new Money(12.50m, "EUR", "12.50 EUR"), "The parcel never came. <b>“ü”</b>"), default);
        var claim = new ClaimEntries(_store.Store, _store.Log, TimeProvider.System);
        await claim.Enter(Order, new("shipped", "en", "It was sent. “ü” 😀", "The seller marked it."), default);
        await claim.Enter(Order, new("shipped", "en", null, "The seller marked it."), default);
        await new RecordEntries(_store.Store, _store.Log, TimeProvider.System)
            .Keep(Order, OutcomeRecord.Topic, new OutcomeRecord(OutcomeResult.Nothing, new NamedAmount(1.50m, "EUR"), new DateOnly(2026, 9, 1), ["photos"], "“ü” 😀 <b>"), default);
    }
}
