using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;

namespace DisputeHelper.Http.Orders;

/// <summary>What the buyer changes in the claim by hand. Appended and logged, never changed in place.</summary>
internal sealed class ClaimEntries(EvidenceStore store, CustodyLog log, TimeProvider clock)
{
    public Task Enter(OrderNumber number, ClaimEdit edit, CancellationToken stop) => store.Write(
        async db =>
        {
            var at = clock.GetUtcNow();
            db.ClaimEdits.Add(new ClaimEditRow
            {
                OrderNumber = number,
                Sentence = edit.Sentence,
                Language = edit.Language,
                Text = edit.Text,
                Draft = edit.Draft,
                At = at,
            });
            await log.Append(db, at, CustodyEvents.ClaimEdited, number.Value, CustodyEvents.OfClaimEdit(edit.Sentence, edit.Language, edit.Text, edit.Draft), stop);
        },
        stop);
}
