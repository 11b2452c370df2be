// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordhtml.h"

#include "linkitem.h"
#include "recordcommands.h"
#include "recordfields.h"
#include "recordhistory.h"

#include <core/model/link.h>
#include <core/model/quotationrow.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <presentation/shared/sentencehtml.h>
#include <presentation/suggestions/mergecommand.h>
#include <presentation/suggestions/quotationtext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kFirstItems = 12;
constexpr qsizetype kChanges = 12;

/// For words, and for attributes between double quotation marks: between single ones QTextDocument resolves no entity.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString linkHtml(const QString &target, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(escaped(target), escaped(text));
}

/// As a heading begins; scripts without capitals stay as they are.
QString withCapital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

/// Writes one page from its head to its end.
class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(RecordPage)

public:
    PageWriter(const ReaderContent &content, const RecordState &state, const QPalette &palette, Qt::LayoutDirection direction)
        : m_content(content)
        , m_state(state)
        , m_palette(palette)
        , m_direction(direction)
    {
    }

    RecordHtml write()
    {
        writeHead();
        writeFacts();
        writeMerged();
        writeNumbers();
        writeQuotations();
        writeGroups(m_content.from, model::LinkEnd::From);
        writeGroups(m_content.to, model::LinkEnd::To);
        if (m_content.from.isEmpty() && m_content.to.isEmpty())
            m_html += u"<p class='muted'>%1</p>"_s.arg(escaped(tr("Nothing in the library is linked to it yet.")));
        writeMentions();
        writeHistory();
        m_page.style = style();
        m_page.html = u"<div dir='%1'>%2</div>"_s.arg(
            m_direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, m_html);
        return m_page;
    }

private:
    QString style() const
    {
        const QString muted = mutedColour(m_palette).name();
        return u"h1 { font-size: x-large; margin: 0 0 8px 0; } h2 { font-size: large; margin: 24px 0 4px 0; }"
               u" .kind { color: %1; margin: 0; } .muted { color: %1; } a { color: %2; text-decoration: none; }"
               u" p.item { margin: 8px 0 0 0; } p.numbers { margin: 12px 0 0 0; }"_s.arg(
                   muted, m_palette.color(QPalette::Link).name());
    }

    /// Facts behind each other. The text engine runs a Latin symbol and the number of a day behind it into one word.
    QString apart(const QStringList &facts) const
    {
        const QString line = names::subtitle(facts);
        return m_direction == Qt::RightToLeft ? QString(line).replace(u" · "_s, u"\u200f \u00b7 \u200f"_s) : line;
    }

    QString pencil(const QString &subject, const QString &label) const
    {
        if (!m_state.isWritable)
            return {};
        //: The mark for editing a field; a screen reader says the title.
        return u" <a href=\"edit:%1\" title=\"%2\">✎</a>"_s.arg(escaped(subject),
            escaped(QCoreApplication::translate("RecordPage", "Change %1").arg(label)));
    }

    void writeHead()
    {
        const model::Record &work = m_content.work;
        const QString id = QString::number(work.id.value());
        const QString pictures = linkHtml(u"page:map/"_s + id, tr("Link map")) + u" · "
            + linkHtml(u"page:timeline/"_s + id, tr("Timeline"));
        const QString matrix = work.kind == model::RecordKind::Theme
            ? u" · "_s + linkHtml(u"page:matrix"_s, tr("Themes by year"))
                //: Opens the page with the rule by which paragraphs are found to be about this theme.
                + u" · "_s + linkHtml(u"page:themerules/"_s + id, tr("Theme rule"))
            : QString();
        const bool canMerge = m_state.isWritable && isMergeable(work, m_content.hasText());
        //: Opens a dialog that makes this record and another one of its kind one.
        const QString merge = canMerge ? u" · "_s + linkHtml(u"merge:"_s, tr("Merge…")) : QString();
        m_html += u"<p class='kind'>%1 &nbsp; %2%3%4</p><h1>%5%6</h1>"_s.arg(escaped(kindLabel(work)), pictures, matrix, merge,
            escaped(names::record(work)),
            work.kind == model::RecordKind::State ? QString() : pencil(u"name"_s, tr("Name")));
        if (work.kind == model::RecordKind::Document && !m_content.hasText()) {
            m_html += u"<p>%1</p>"_s.arg(escaped(work.inLibrary
                    ? tr("The library has this document without its text.")
                    : tr("◌ This document is cited, but it is not in your library. Import it when you have it.")));
        }
    }

    void writeFact(const QString &label, const QString &value, const QString &subject)
    {
        // Qt turns neither the columns of a table about nor the table to its side.
        const QString cell = u"<td style='padding-top: 3px; padding-bottom: 3px'>%1</td>"_s;
        const QString name = cell.arg(u"<span class='muted'>%1</span>"_s.arg(escaped(label)));
        const QString said = cell.arg(escaped(value) + (subject.isEmpty() ? QString() : pencil(subject, label)));
        const QString gap = u"<td>&nbsp;&nbsp;</td>"_s;
        m_html += u"<tr>"_s + (isRightToLeft() ? said + gap + name : name + gap + said) + u"</tr>";
    }

    bool isRightToLeft() const { return m_direction == Qt::RightToLeft; }

    void writeFacts()
    {
        const model::Record &work = m_content.work;
        const bool isDocument = work.kind == model::RecordKind::Document;
        const QString before = std::exchange(m_html, QString());
        if (isDocument && !work.symbol.isEmpty())
            writeFact(tr("Symbol"), names::isolated(work.symbol), {});
        if (isDocument && !work.body.isEmpty())
            writeFact(tr("Body"), names::body(work.body), {});
        const bool hasDate = isDocument || work.kind == model::RecordKind::Event;
        if (work.date.isValid())
            writeFact(dateLabel(), names::date(work.date), u"date"_s);
        QStringList missing;
        if (hasDate && !work.date.isValid())
            missing.append(linkHtml(u"edit:date"_s, dateLabel()));
        QStringList described;
        for (const RecordField &field : fieldsOf(work)) {
            described.append(field.name);
            const QString value = fieldText(field, work.fields);
            if (!value.isEmpty() && !isShownElsewhere(field.name))
                writeFact(field.label, value, u"fields."_s + field.name);
            else if (value.isEmpty() && !isShownElsewhere(field.name))
                missing.append(linkHtml(u"edit:fields."_s + field.name, field.label));
        }
        for (const auto &[label, value] : factsOf(work)) {
            if (work.fields.contains(label) && !described.contains(label))
                writeFact(label, value, u"fields."_s + label);
        }
        const QString rows = std::exchange(m_html, before);
        if (!rows.isEmpty())
            m_html += u"<table cellspacing='0' cellpadding='0' align='%1'>"_s.arg(isRightToLeft() ? u"right"_s : u"left"_s) + rows + u"</table>";
        if (m_state.isWritable && !missing.isEmpty() && !isDocument)
            //: Before a list of fields that a record does not have yet; each opens an editor.
            m_html += u"<p class='muted'>%1 %2</p>"_s.arg(escaped(tr("Add:")), missing.join(u" · "_s));
    }

    /// What was merged into it; the last one can be split off.
    void writeMerged()
    {
        QStringList parts;
        for (const model::MergedRecord &merged : m_state.merged)
            parts.append(escaped(merged.name));
        if (parts.isEmpty())
            return;
        if (m_state.isWritable)
            parts.first() += u" &nbsp; "_s + linkHtml(u"split:%1"_s.arg(m_state.merged.first().id), tr("Split off"));
        //: Before the names of records that were merged into this one.
        m_html += u"<p class='muted'>%1 %2</p>"_s.arg(escaped(tr("Merged into it:")), parts.join(u" · "_s));
    }

    static QString dateLabel() { return dateFieldLabel(); }

    qint64 recordsOf(const QString &relation, const std::optional<QString> &role, model::LinkEnd end) const
    {
        for (const model::LinkCount &count : m_content.summary.counts) {
            if (count.relation == relation && count.end == end && count.role == role)
                return count.records;
        }
        return 0;
    }

    void writeNumbers()
    {
        const auto to = model::LinkEnd::To;
        QStringList parts;
        const auto add = [&](const char *text, qint64 count) {
            if (count > 0)
                parts.append(escaped(QCoreApplication::translate("RecordPage", text, nullptr, int(count))));
        };
        add(QT_TRANSLATE_N_NOOP("RecordPage", "sponsored %n texts"), recordsOf(u"sponsors"_s, std::nullopt, to));
        add(QT_TRANSLATE_N_NOOP("RecordPage", "in favour of %n"), recordsOf(u"votedBy"_s, u"in favour"_s, to));
        add(QT_TRANSLATE_N_NOOP("RecordPage", "against %n"), recordsOf(u"votedBy"_s, u"against"_s, to));
        add(QT_TRANSLATE_N_NOOP("RecordPage", "abstained on %n"), recordsOf(u"votedBy"_s, u"abstaining"_s, to));
        add(QT_TRANSLATE_N_NOOP("RecordPage", "%n documents on this theme"), recordsOf(u"about"_s, std::nullopt, to));
        add(QT_TRANSLATE_N_NOOP("RecordPage", "cited by %n documents"), recordsOf(u"cites"_s, std::nullopt, to));
        if (!parts.isEmpty())
            m_html += u"<p class='numbers'>%1</p>"_s.arg(parts.join(u" · "_s));
        writeYears();
    }

    /// A row of bars, one a year: the words say the same.
    void writeYears()
    {
        const auto &years = m_content.summary.years;
        if (years.size() < 2)
            return;
        qint64 most = 1;
        for (const auto &[year, count] : years)
            most = std::max(most, count);
        QString bars;
        for (const auto &[year, count] : years)
            bars += QChar(char16_t(u'▁' + std::clamp<qint64>((count * 7 + most - 1) / most, 0, 7)));
        //: How texts spread over the years: %1 and %2 are the first and last year, %3 a row of bars.
        m_html += u"<p class='muted'>%1</p>"_s.arg(
            escaped(QCoreApplication::translate("RecordPage", "%1 %3 %2").arg(years.first().first, years.last().first, names::isolated(bars))));
    }

    void writeGroups(const QList<model::LinkRow> &all, model::LinkEnd end)
    {
        QStringList relations;
        for (const model::Relation &relation : model::relations())
            relations.append(QString::fromUtf8(relation.name));
        for (const model::LinkRow &row : all) {
            if (!relations.contains(row.link.relation))
                relations.append(row.link.relation);
        }
        for (const QString &name : std::as_const(relations)) {
            QList<model::LinkRow> rows;
            std::ranges::copy_if(all, std::back_inserter(rows), [&](const auto &row) { return row.link.relation == name; });
            if (!rows.isEmpty())
                writeGroup(name, rows, end);
        }
    }

    void writeGroup(const QString &relation, const QList<model::LinkRow> &rows, model::LinkEnd end)
    {
        const model::LinkCount count = model::countOf(m_content.summary.counts, relation, end);
        const QString key = (end == model::LinkEnd::From ? u'>' : u'<') + relation;
        m_html += u"<h2>%1 <span class='muted'>%2</span></h2>"_s.arg(
            escaped(withCapital(names::relation(relation, end))), escaped(countText(count)));
        const QList<LinkItem> items = linkItems(rows, end);
        const qsizetype shown = m_state.whole.contains(key) ? items.size() : std::min(items.size(), kFirstItems);
        for (qsizetype index = 0; index < shown; ++index)
            writeItem(items.at(index));
        const qint64 all = count.records + count.suggested;
        if (shown < all && !m_state.whole.contains(key))
            m_html += u"<p>%1</p>"_s.arg(linkHtml(u"whole:"_s + key, tr("Show all %n", nullptr, int(all))));
    }

    QString addPlace(const Location &place, const model::Record &record)
    {
        m_page.places.append(place);
        m_page.records.append(record);
        return u"place:%1"_s.arg(m_page.places.size() - 1);
    }

    void writeItem(const LinkItem &item)
    {
        const model::LinkRow &row = item.rows.first();
        const model::Record &other = item.other();
        const QString symbol = other.kind == model::RecordKind::Document ? names::isolated(other.symbol) : QString();
        const QString wanted = other.inLibrary ? QString() : u"◌"_s;
        m_html += u"<p class='item'>"_s + linkHtml(addPlace(item.place(), other), names::record(other));
        if (row.link.status == model::LinkStatus::Suggested)
            m_html += suggestionHtml(row.link.id);
        const QString facts = apart({symbol, item.addresses(), names::date(other.date), item.roles(), wanted});
        if (!facts.isEmpty())
            m_html += u"<br><span class='muted'>%1</span>"_s.arg(escaped(facts));
        if (!row.sentence.isEmpty())
            m_html += u"<br><span class='muted'>“%1”</span>"_s.arg(sentenceHtml(row.sentence, row.link.start, row.link.end));
        m_html += u"</p>"_s;
    }

    void writeQuotations()
    {
        const qsizetype all = m_state.quotations.size();
        if (all == 0)
            return;
        m_html += u"<h2>%1 <span class='muted'>%2</span></h2>"_s.arg(escaped(tr("Quotations")), QLocale().toString(all));
        for (qsizetype index = 0; index < std::min(all, kFirstItems); ++index) {
            const model::QuotationRow &row = m_state.quotations.at(index);
            const Location place {row.document.id, row.quotation.language, model::Address(row.address), row.quotation.passage};
            m_html += u"<p class='item'>“%1”"_s.arg(linkHtml(addPlace(place, row.document), row.quotation.words));
            if (m_state.isWritable)
                m_html += u" <a href='quotation:%1' title=\"%2\">✎</a>"_s.arg(index).arg(
                    escaped(tr("Change status, speaker or event")));
            m_html += u"<br><span class='muted'>%1</span></p>"_s.arg(
                escaped(names::subtitle({quotationSubtitle(row), names::attribution(row.quotation.attribution)})));
        }
        if (all > kFirstItems)
            m_html += u"<p>%1</p>"_s.arg(linkHtml(u"page:quotations/%1"_s.arg(m_content.work.id.value()), tr("Show all %n", nullptr, int(all))));
    }

    QString suggestionHtml(base::LinkId link) const
    {
        QString html = u" <span class='muted'>%1</span>"_s.arg(escaped(tr("suggested")));
        if (!m_state.isWritable)
            return html;
        return html + u" <a href='accept:%1' title=\"%2\">✓</a> <a href='reject:%1' title=\"%3\">✗</a>"_s.arg(link.value()).arg(
            escaped(tr("Accept")), escaped(tr("Reject")));
    }

    void writeMentions()
    {
        if (!m_state.mentions || m_state.mentions->found.isEmpty())
            return;
        const application::Mentions &mentions = *m_state.mentions;
        //: Paragraphs that have a record's name without being linked to it.
        m_html += u"<h2>%1</h2>"_s.arg(escaped(tr("Mentions that are not linked")));
        for (qsizetype index = 0; index < mentions.found.size(); ++index) {
            const application::Mention &mention = mentions.found.at(index);
            const Location place{mention.hit.record, mention.hit.language, model::Address(mention.hit.address), mention.hit.passage};
            model::Record record;
            record.name = mention.hit.title;
            record.symbol = mention.hit.symbol;
            record.date = mention.hit.date;
            m_html += u"<p class='item'>"_s + linkHtml(addPlace(place, record),
                names::subtitle({names::isolated(mention.hit.symbol), names::isolated(mention.hit.address), mention.hit.title}));
            if (m_state.isWritable)
                //: Makes a link of a mention.
                m_html += u" &nbsp; "_s + linkHtml(u"mention:%1"_s.arg(index), tr("Link"));
            m_html += u"<br><span class='muted'>“%1”</span></p>"_s.arg(
                sentenceHtml(mention.content, mention.link.start, mention.link.end));
        }
        if (mentions.total > mentions.found.size())
            m_html += u"<p>%1</p>"_s.arg(linkHtml(u"search:"_s + mentions.query,
                tr("Search all %n paragraphs with this name", nullptr, int(mentions.total))));
    }

    void writeHistory()
    {
        if (m_state.history.isEmpty())
            return;
        m_html += u"<h2>%1</h2>"_s.arg(escaped(tr("History")));
        for (qsizetype index = 0; index < std::min(m_state.history.size(), kChanges); ++index) {
            const model::Change &change = m_state.history.at(index);
            const QDateTime when = change.by.when.toLocalTime();
            const QString who = names::subtitle({names::date(when.date()), QLocale().toString(when.time(), QLocale::ShortFormat), change.by.author});
            m_html += u"<p class='item'>%1"_s.arg(escaped(changeText(change, m_content.work)));
            if (m_state.isWritable && isRevertible(change))
                //: Puts a field or a link back to what it was before a change.
                m_html += u" &nbsp; "_s + linkHtml(u"revert:%1"_s.arg(index), tr("Revert"));
            m_html += u"<br><span class='muted'>%1</span></p>"_s.arg(escaped(who));
        }
    }

    const ReaderContent &m_content;
    const RecordState &m_state;
    const QPalette &m_palette;
    Qt::LayoutDirection m_direction;
    QString m_html;
    RecordHtml m_page;
};

}

RecordHtml recordHtml(const ReaderContent &content, const RecordState &state, const QPalette &palette, Qt::LayoutDirection direction)
{
    return PageWriter(content, state, palette, direction).write();
}

}
