// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtables.h"

#include "abbreviations.h"
#include "annotations.h"
#include "comparison.h"
#include "deadlines.h"
#include "diagrams.h"
#include "packpositions.h"
#include "packrecords.h"
#include "sponsors.h"

#include <library/store/annotations.h>
#include <library/store/quotations.h>
#include <output/briefing/clearance.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using briefing::Table;
using briefing::TableCell;
using comparison::Change;
using comparison::RedlinePart;
using model::PackItem;

/// Stands for words that are left out.
const auto kWithheld = u"[…]"_s;

/// Makes the tables of one pack. Stack only; the database outlives it.
class PackTables
{
public:
    PackTables(const library::Database &database, const model::Pack &pack, const QString &language, const TableWords &words)
        : m_database(database)
        , m_records(database, pack)
        , m_language(language)
        , m_words(words)
    {
    }

    base::Result<Table> table(const PackItem &item) const;

private:
    base::Result<Table> comparisonTable(base::RecordId document) const;
    base::Result<Table> sponsorsTable(base::RecordId document) const;
    base::Result<Table> positionsTable(base::RecordId document) const;
    base::Result<Table> votesTable(base::RecordId document) const;
    base::Result<Table> timelineTable(base::RecordId document) const;
    base::Result<Table> deadlinesTable() const;
    base::Result<Table> contactsTable() const;
    base::Result<Table> annotationsTable() const;
    base::Result<Table> glossaryTable() const;
    QString word(const char *english) const { return m_words.word ? m_words.word(english) : QString::fromUtf8(english); }
    QString name(const model::Record &record) const;
    QString symbolOf(const model::Record &record) const { return record.symbol.isEmpty() ? name(record) : record.symbol; }
    QString stateName(const QString &code, const QMap<QString, QString> &names) const;
    QString date(const QDate &day) const;
    QString date(const QDate &day, bool isInferred) const;
    QList<TableCell> row(const QStringList &texts) const;
    QList<TableCell> head(std::initializer_list<const char *> words) const;

    const library::Database &m_database;
    PackRecords m_records;
    QString m_language;
    const TableWords &m_words;
};

QString PackTables::name(const model::Record &record) const
{
    const QString symbol = record.symbol.isEmpty() || record.kind != model::RecordKind::Document ? QString() : record.symbol + u' ';
    return symbol + (m_words.name ? m_words.name(record) : record.name);
}

QString PackTables::stateName(const QString &code, const QMap<QString, QString> &names) const
{
    model::Record state;
    state.kind = model::RecordKind::State;
    state.symbolKey = code;
    state.name = names.value(code, code);
    return m_words.name ? m_words.name(state) : state.name;
}

QString PackTables::date(const QDate &day) const
{
    return m_words.date ? m_words.date(day) : day.toString(Qt::ISODate);
}

QString PackTables::date(const QDate &day, bool isInferred) const
{
    if (!isInferred)
        return date(day);
    return m_words.about ? m_words.about(day) : u"about "_s + day.toString(u"yyyy-MM");
}

QList<TableCell> PackTables::row(const QStringList &texts) const
{
    QList<TableCell> cells;
    for (const QString &text : texts)
        cells.append({text.simplified()});
    return cells;
}

QList<TableCell> PackTables::head(std::initializer_list<const char *> words) const
{
    QStringList texts;
    for (const char *one : words)
        texts.append(word(one));
    return row(texts);
}

base::Result<Table> PackTables::table(const PackItem &item) const
{
    if (item.quote == "deadlines"_L1)
        return deadlinesTable();
    if (item.quote == "contacts"_L1)
        return contactsTable();
    if (item.quote == "annotations"_L1)
        return annotationsTable();
    if (item.quote == "glossary"_L1)
        return glossaryTable();
    TRY(const base::RecordId document, item.record.isValid() ? base::Result<base::RecordId>(item.record) : m_records.firstDocument());
    if (!document.isValid())
        return Table {};
    if (item.quote == "comparison"_L1)
        return comparisonTable(document);
    if (item.quote == "sponsors"_L1)
        return sponsorsTable(document);
    if (item.quote == "positions"_L1)
        return positionsTable(document);
    if (item.quote == "votes"_L1)
        return votesTable(document);
    return timelineTable(document);
}

/// One side of a changed paragraph: its words, with those that the other side lacks in bold.
TableCell sideOf(const QList<RedlinePart> &parts, RedlinePart::Kind own, const QString &address)
{
    TableCell cell {address + u' '};
    for (const RedlinePart &part : parts) {
        if (part.kind != own && part.kind != RedlinePart::Kind::Common)
            continue;
        const int start = int(cell.text.size());
        cell.text += part.text;
        if (part.kind == own)
            cell.spans.append({model::Span::Style::Bold, start, int(cell.text.size()), {}});
    }
    return cell;
}

base::Result<Table> PackTables::comparisonTable(base::RecordId document) const
{
    TRY(const QList<model::Record> earlier, predecessors(document).run(m_database));
    Table table;
    if (earlier.isEmpty())
        return table;
    const auto texts = compared(earlier.first().id, document, m_language, LanguageChoice::Preferred).run(m_database);
    if (!texts && texts.error().code == base::ErrorCode::BadInput)
        return table; // The two have no language in common.
    if (!texts)
        return base::failure(texts.error());
    TRY(QSet<base::PassageId> withheld, m_records.restricted(document));
    TRY(const QSet<base::PassageId> withheldBefore, m_records.restricted(earlier.first().id));
    withheld += withheldBefore;
    const auto side = [&](const model::Passage *passage, const QList<RedlinePart> &parts, RedlinePart::Kind own, const char *missing) {
        if (!passage)
            return TableCell {word(missing)};
        const QString address = passage->address.text();
        return withheld.contains(passage->id) ? TableCell {address + u' ' + kWithheld} : sideOf(parts, own, address);
    };
    table.rows.append(row({symbolOf(texts->left.record), symbolOf(texts->right.record)}));
    for (const comparison::PassagePair &pair : texts->pairs) {
        const model::Passage *left = texts->leftPassage(pair);
        const model::Passage *right = texts->rightPassage(pair);
        const model::Passage *shown = right ? right : left;
        if (pair.change == Change::Same || !shown || shown->address.isEmpty() || shown->kind == model::PassageKind::Footnote)
            continue;
        const QList<RedlinePart> parts = texts->redline(pair);
        table.rows.append({side(left, parts, RedlinePart::Kind::Removed, "new"), side(right, parts, RedlinePart::Kind::Added, "dropped")});
    }
    return table;
}

base::Result<Table> PackTables::sponsorsTable(base::RecordId document) const
{
    TRY(const Sponsors sponsors, sponsorTable(document).run(m_database));
    const comparison::SponsorTable &history = sponsors.history.table;
    Table table;
    table.rows.append(head({"State", "Role", "Joined", "Left"}));
    for (const comparison::SponsorRow &sponsor : history.rows) {
        QString role;
        for (const QString &one : sponsor.roles)
            role = one.isEmpty() ? role : one;
        const QString joined = sponsor.joined ? history.versions.value(*sponsor.joined) : QString();
        const QString left = sponsor.left >= 0 ? history.versions.value(sponsor.left) : QString();
        table.rows.append(row({stateName(sponsor.state, sponsors.history.names), word(role.toUtf8().constData()), joined, left}));
    }
    return table;
}

base::Result<Table> PackTables::positionsTable(base::RecordId document) const
{
    auto positions = negotiationPositions(document, m_language).run(m_database);
    if (!positions && positions.error().code == base::ErrorCode::NotFound)
        positions = negotiationPositions(document).run(m_database); // A draft mostly has one language.
    if (!positions && positions.error().code == base::ErrorCode::NoText)
        return Table {};
    if (!positions)
        return base::failure(positions.error());
    TRY(const QSet<base::PassageId> withheld, m_records.restricted(document));
    return packPositions(*positions, withheld, m_language, m_words);
}

base::Result<Table> PackTables::votesTable(base::RecordId document) const
{
    TRY(const exchange::States states, votes(document).run(m_database));
    Table table;
    table.rows.append(head({"Vote", "Number", "States"}));
    for (const char *vote : {"in favour", "against", "abstaining"}) {
        QStringList names;
        for (const auto &[state, role] : states.roles.asKeyValueRange()) {
            if (role == QLatin1StringView(vote))
                names.append(stateName(state, states.names));
        }
        names.sort(Qt::CaseInsensitive);
        if (!names.isEmpty())
            table.rows.append(row({word(vote), QString::number(names.size()), names.join(u", "_s)}));
    }
    return table;
}

base::Result<Table> PackTables::timelineTable(base::RecordId document) const
{
    TRY(const Timeline shown, timeline(document).run(m_database));
    Table table;
    table.rows.append(head({"Date", "What"}));
    for (const model::TimelineEntry &entry : shown.series.entries) {
        if (!entry.mandate.mandate.id.isValid()) {
            model::Record titled = entry.record;
            if (const auto text = m_records.text(titled.id, m_language); text && !text->title.isEmpty())
                titled.name = text->title;
            table.rows.append(row({date(entry.date), name(titled)}));
            continue;
        }
        // Several texts may ask for the same.
        const model::Record &source = entry.mandate.document;
        TRY(const auto withheld, m_records.restricted(source.id));
        if (withheld.contains(entry.mandate.mandate.passage))
            continue;
        TRY(const Request asked, m_records.request(entry.mandate, m_language, withheld));
        const QString day = date(entry.date, isDayInferred(entry.mandate.mandate));
        const QString place = QString(symbolOf(source) + u' ' + entry.mandate.address).trimmed();
        table.rows.append(row({day, u"%1 (%2)"_s.arg(asked.task, place)}));
    }
    return table;
}

/// The paragraph that asks for something, whatever the language of its text.
QString paragraphOf(const Deadline &deadline)
{
    return u"%1 %2"_s.arg(deadline.mandate.document.id.value()).arg(deadline.mandate.address);
}

/// Of the languages in which a paragraph says what is due, the one of the pages, else the first.
QHash<QString, QString> languagesOf(const QList<Deadline> &deadlines, const QString &preferred)
{
    QHash<QString, QString> languages;
    for (const Deadline &deadline : deadlines) {
        QString &language = languages[paragraphOf(deadline)];
        if (language.isEmpty() || deadline.mandate.language == preferred)
            language = deadline.mandate.language;
    }
    return languages;
}

base::Result<Table> PackTables::deadlinesTable() const
{
    TRY(const QList<Deadline> all, deadlines().run(m_database));
    TRY(const QList<model::Record> linked, m_records.linked());
    const QHash<QString, QString> languages = languagesOf(all, m_language);
    Table table;
    table.rows.append(head({"Due", "What", "Who", "Source"}));
    for (const Deadline &deadline : all) {
        const bool isCall = deadline.event.id.isValid();
        const model::Record &source = isCall ? deadline.event : deadline.mandate.document;
        if (!std::ranges::contains(linked, source.id, &model::Record::id))
            continue;
        const bool isOtherLanguage = !isCall && deadline.mandate.language != languages.value(paragraphOf(deadline));
        if (deadline.state == DeadlineState::Dropped || isOtherLanguage)
            continue;
        TRY(const QSet<base::PassageId> withheld, m_records.restricted(source.id));
        if (withheld.contains(deadline.mandate.mandate.passage))
            continue;
        const QString due = deadline.date.isValid() ? date(deadline.date, deadline.isInferred) : deadline.mandate.mandate.dueSession;
        if (isCall) {
            table.rows.append(row({due, name(source), {}, {}}));
            continue;
        }
        TRY(const Request asked, m_records.request(deadline.mandate, m_language, withheld));
        table.rows.append(row({due, asked.task, asked.addressee, symbolOf(source) + u' ' + deadline.mandate.address}));
    }
    return table;
}

base::Result<Table> PackTables::contactsTable() const
{
    TRY(const QList<model::Record> linked, m_records.linked());
    Table table;
    table.rows.append(head({"Name", "Post", "E-mail"}));
    for (const model::Record &person : linked) {
        if (person.kind != model::RecordKind::Person)
            continue;
        const QString post = person.fields.value(u"post"_s).toString();
        const QString mail = person.fields.value(u"email"_s).toString();
        if (!post.isEmpty() || !mail.isEmpty())
            table.rows.append(row({name(person), post, mail}));
    }
    return table;
}

base::Result<Table> PackTables::annotationsTable() const
{
    TRY(const QList<model::AnnotationRow> all, library::AnnotationQueries(m_database).all());
    const QSet<base::RecordId> own = m_records.own();
    QHash<base::RecordId, QList<model::Quotation>> restricted;
    for (const base::RecordId document : own) {
        TRY(restricted[document], library::QuotationQueries(m_database).restricted(document));
    }
    Table table;
    table.rows.append(head({"Words", "Annotation", "Source"}));
    for (const model::AnnotationRow &one : all) {
        const model::Annotation &annotation = one.annotation;
        if (annotation.isPrivate || !own.contains(one.work.id))
            continue;
        QString exact = annotation.anchor.exact;
        const model::Attribution attribution = briefing::leaveOutRestricted(exact, {annotation.passage}, restricted.value(one.work.id));
        table.attribution = std::max(table.attribution, attribution);
        if (attribution != model::Attribution::OnTheRecord)
            continue;
        // A note on a document hangs on no words.
        const QString words = annotation.kind == model::AnnotationKind::DocumentNote ? QString() : wordsOf(annotation);
        table.rows.append(row({words, annotation.comment, symbolOf(one.work) + u' ' + annotation.address}));
    }
    return table;
}

base::Result<Table> PackTables::glossaryTable() const
{
    TRY(const QStringList texts, m_records.texts(m_language));
    Table table;
    table.rows.append(head({"Abbreviation", "Words"}));
    QList<std::pair<QString, QString>> found = abbreviations(texts);
    std::ranges::sort(found);
    for (const auto &[abbreviation, words] : std::as_const(found))
        table.rows.append(row({abbreviation, words}));
    return table;
}

}

Query<Table> packTable(const PackItem &item, const model::Pack &pack, const QString &language, const TableWords &words)
{
    return [=](const library::Database &database) { return PackTables(database, pack, language, words).table(item); };
}

}
