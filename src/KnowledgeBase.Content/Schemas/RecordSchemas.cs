using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Content.Schemas;

/// <summary>The schema of each kind. A new field begins in the kind's schema below, a new kind with a line here.</summary>
internal static class RecordSchemas
{
    /// <summary>Reads the fields of a record; null when there were errors.</summary>
    public static Record? Read(Fields f)
    {
        if (f.Scope.Key.Kind == RecordKind.Playbook && f.Name("host") is { } host)
        {
            // First of all: figures in a playbook's texts are its host's.
            f.Scope.FigureOwner = new RecordKey(RecordKind.Host, host);
        }

        var common = Common.Read(f);
        Record record = f.Scope.Key.Kind switch
        {
            RecordKind.Region => RegionSchema.Read(f, common),
            RecordKind.Host => HostSchema.Read(f, common),
            RecordKind.Playbook => PlaybookSchema.Read(f, common),
            RecordKind.Visit => VisitSchema.Read(f, common),
            RecordKind.Replication => ReplicationSchema.Read(f, common),
            RecordKind.Lesson => LessonSchema.Read(f, common),
            RecordKind.Source => SourceSchema.Read(f, common),
            RecordKind.Term => TermSchema.Read(f, common),
            RecordKind.Regulation => RegulationSchema.Read(f, common),
            _ => PageSchema.Read(f, common),
        };
        return record with
        {
            FormerIds = common.FormerIds,
            History = common.History,
            Mentions = [.. f.Scope.Mentions],
            Texts = [.. f.Scope.Texts],
        };
    }
}
