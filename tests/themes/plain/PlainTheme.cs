using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Theme.Plain;

[assembly: Theme(typeof(PlainTheme))]

namespace KnowledgeBase.Theme.Plain;

/// <summary>Every page as headings, lists and links: what a theme must do and no more.</summary>
public sealed class PlainTheme : ITheme
{
    /// <inheritdoc/>
    public string Name => "plain";

    /// <inheritdoc/>
    public IReadOnlyList<ThemeAsset> Assets { get; } = [new("theme/plain.txt", "plain\n"u8.ToArray())];

    /// <inheritdoc/>
    public string ContentSecurityPolicy => "default-src 'none'; img-src 'self'";

    /// <inheritdoc/>
    public void Render(Page page, Utf8Writer output)
    {
        var html = new PlainHtml(page.Frame, output);
        html.Open();
        switch (page)
        {
            case HomePage p:
                html.Prose(p.Intro);
                html.Links("kinds", p.Counts.Select(c => (page.Frame.Say(c.Kind.Info().Many), page.Frame.Href(c.Kind))));
                html.Records("playbooks", p.Playbooks);
                html.Changes(p.Changes);
                break;
            case ListPage p:
                foreach (var group in p.Groups)
                {
                    html.Element("h2", group.Heading, group.Anchor);
                    html.Records("list", group.Items.Select(i => i.Record));
                }

                break;
            case PlaybookPage p:
                html.Facts(p.Facts);
                html.Rich("summary", p.Playbook.Summary);
                foreach (var step in p.Steps)
                {
                    html.Element("h2", step.Step.Name.In(page.Frame.Language));
                    html.Rich("do", step.Step.Do);
                    html.Element("p", step.Days is { } days ? page.Frame.Formats.Days(days.Days) : null);
                }

                html.Record(p.Playbook);
                break;
            case HostPage p:
                html.Facts(p.Facts);
                html.Rich("summary", p.Host.Summary);
                html.Record(p.Host);
                html.Records("visits", p.Visits);
                html.Records("perhaps", p.PerhapsVisits);
                html.Records("learned-by", p.LearnedBy);
                break;
            case VisitPage p:
                html.Entry(p.Dates);
                html.Rich("summary", p.Visit.Summary);
                html.Record(p.Visit);
                html.Records("visitors", p.Visitors);
                html.Records("candidates", p.Candidates);
                break;
            case ReplicationPage p:
                html.Rich("intent", p.Replication.Intent);
                html.Rich("note", p.Replication.Note);
                html.Record(p.Replication);
                break;
            case RegionPage p:
                html.Record(p.Region);
                html.Records("hosts", p.Hosts);
                break;
            case LessonPage p:
                html.Rich("statement", p.Lesson.Statement);
                html.Record(p.Lesson);
                break;
            case SourcePage p:
                html.Rich("note", p.Source.Note);
                html.Links("drawn", p.Figures.Select(f => (page.Frame.TitleOf(f.Record), page.Frame.Href(f.Record, f.Figure.Anchor))));
                break;
            case LinkedPage p:
                html.Records("linked", p.Lists.SelectMany(l => l.Records));
                break;
            case TermPage p:
                html.Rich("definition", p.Term.Definition);
                break;
            case RegulationPage p:
                html.Rich("summary", p.Regulation.Summary);
                break;
            case TextPage p:
                html.Record(p.Record);
                break;
        }

        html.Records("sources", page.Sources);
        html.Close();
    }
}
