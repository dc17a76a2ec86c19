using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Claims;

/// <summary>A figure that prose takes from a claim instead of typing it.</summary>
/// <param name="Record">The record whose claim it is.</param>
/// <param name="Anchor">Anchor of the claim on that record's page.</param>
public abstract record Figure(Record Record, string Anchor)
{
    /// <summary>Whether the figure tells a plan, so that it must not be read as an event.</summary>
    public bool IsPlan => this switch
    {
        StatementFigure f => f.Statement.Evidence.IsPlan,
        MilestoneFigure { Milestone: var m } => m.Date is null || m.Evidence.IsPlan,
        _ => false,
    };

    /// <summary>The figure a reference means on a record, or null if the record has none.</summary>
    public static Figure? Find(Record record, FigureReference reference)
    {
        if (reference.Until is { } until)
        {
            return record.Ledger.Days(reference.Property, until) is { } days
                ? new DaysFigure(record, days)
                : null;
        }

        if (Properties.Find(reference.Property) is not null)
        {
            var claim = record.Ledger.Find(reference.Property);
            var statement = reference.Key is { } key ? claim?.Find(key) : claim?.Shown;
            return claim is null || statement is null ? null : new StatementFigure(record, claim, statement);
        }

        var milestone = reference.Key is { } name
            ? record.Ledger.Milestones.FirstOrDefault(m => m.Stage.Value.Code == reference.Property && m.Evidence.Key == name)
            : record.Ledger.Reached(reference.Property)
                ?? record.Ledger.Milestones.FirstOrDefault(m => m.Stage.Value.Code == reference.Property);
        return milestone is null ? null : new MilestoneFigure(record, milestone);
    }
}

/// <summary>A statement's value.</summary>
public sealed record StatementFigure(Record Record, Claim Claim, Statement Statement)
    : Figure(Record, Claim.AnchorOf(Statement));

/// <summary>A milestone's date: the reported one, else the planned.</summary>
public sealed record MilestoneFigure(Record Record, Milestone Milestone) : Figure(Record, Milestone.Anchor);

/// <summary>Days between two milestones, computed.</summary>
public sealed record DaysFigure(Record Record, DaySpan Days) : Figure(Record, Days.To.Anchor);
