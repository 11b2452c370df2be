// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtables.h"

#include "comparison.h"
#include "deadlines.h"
#include "sponsors.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/links.h>
#include <library/store/quotations.h>
#include <library/store/timeline.h>
#include <output/briefing/clearance.h>

#include <QRegularExpression>
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

/// Makes the tables of one pack. Stack only; the database outlives it.
class PackTables
{
public:
    PackTables(const library::Database &database, const model::Pack &pack, const QString &language, const TableWords &words)
        : m_database(database)
        , m_pack(pack)
        , m_language(language)
        , m_words(words)
    {
    }

    base::Result<Table> table(const PackItem &item) const;

private:
    base::Result<Table> comparisonTable(base::RecordId document) const;
    base::Result<Table> sponsorsTable(base::RecordId document) const;
    base::Result<Table> votesTable(base::RecordId document) const;
    base::Result<Table> timelineTable(base::RecordId document) const;
    base::Result<Table> deadlinesTable() const;
    base::Result<Table> contactsTable() const;
    base::Result<Table> annotationsTable() const;
    base::Result<Table> glossaryTable() const;
    base::Result<bool> belongs(base::RecordId record, const QSet<base::RecordId> &own) const;
    base::RecordId firstDocument() const;
    QSet<base::RecordId> records() const;
    QString word(const char *english) const { return m_words.word ? m_words.word(english) : QString::fromUtf8(english); }
    QString name(const model::Record &record) const;
    QString stateName(const QString &code, const QMap<QString, QString> &names) const;
    QString date(const QDate &day) const;
    QList<TableCell> row(const QStringList &texts) const;
    QList<TableCell> head(std::initializer_list<const char *> words) const;

    const library::Database &m_database;
    const model::Pack &m_pack;
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

QSet<base::RecordId> PackTables::records() const
{
    QSet<base::RecordId> found;
    for (const PackItem &item : m_pack.items) {
        if (item.record.isValid())
            found.insert(item.record);
    }
    return found;
}

base::RecordId PackTables::firstDocument() const
{
    const library::DocumentQueries documents(m_database);
    for (const PackItem &item : m_pack.items) {
        if (item.kind != PackItem::Kind::Passage && item.kind != PackItem::Kind::Document)
            continue;
        const auto record = documents.record(item.record);
        if (record && record->kind == model::RecordKind::Document)
            return item.record;
    }
    return {};
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
    const base::RecordId document = item.record.isValid() ? item.record : firstDocument();
    if (!document.isValid())
        return Table {};
    if (item.quote == "comparison"_L1)
        return comparisonTable(document);
    if (item.quote == "sponsors"_L1)
        return sponsorsTable(document);
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
    TRY(const model::Record later, library::DocumentQueries(m_database).record(document));
    Table table;
    if (earlier.isEmpty())
        return table;
    auto texts = compared(earlier.first().symbol, later.symbol).run(m_database);
    if (!texts)
        return table; // The two have no language in common.
    for (Target *text : {&texts->left, &texts->right}) {
        TRY(const auto restricted, library::QuotationQueries(m_database).restricted(text->record.id));
        table.attribution = std::max(table.attribution, briefing::leaveOutRestricted(text->passages, restricted).strictest);
    }
    table.rows.append(row({earlier.first().symbol, later.symbol}));
    for (const comparison::PassagePair &pair : texts->pairs) {
        const model::Passage *left = texts->leftPassage(pair);
        const model::Passage *right = texts->rightPassage(pair);
        const model::Passage *shown = right ? right : left;
        if (pair.change == Change::Same || !shown || shown->address.isEmpty() || shown->kind == model::PassageKind::Footnote)
            continue;
        const QList<RedlinePart> parts = texts->redline(pair);
        const TableCell before = left ? sideOf(parts, RedlinePart::Kind::Removed, left->address.text()) : TableCell {word("new")};
        const TableCell after = right ? sideOf(parts, RedlinePart::Kind::Added, right->address.text()) : TableCell {word("dropped")};
        table.rows.append({before, after});
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
    TRY(const model::Timeline series, library::readTimeline(m_database, document));
    Table table;
    table.rows.append(head({"Date", "What"}));
    for (const model::TimelineEntry &entry : series.entries)
        table.rows.append(row({date(entry.date), entry.mandate.mandate.id.isValid() ? entry.mandate.mandate.task : name(entry.record)}));
    return table;
}

/// A record of the pack, or one that is linked to it.
base::Result<bool> PackTables::belongs(base::RecordId record, const QSet<base::RecordId> &own) const
{
    if (own.contains(record))
        return true;
    const library::LinkQueries links(m_database);
    TRY(const auto from, links.from(record));
    TRY(const auto to, links.to(record));
    const auto isAccepted = [](const model::LinkRow &row) { return row.link.status == model::LinkStatus::Accepted; };
    return std::ranges::any_of(from, [&](const model::LinkRow &row) { return isAccepted(row) && own.contains(row.to.id); })
        || std::ranges::any_of(to, [&](const model::LinkRow &row) { return isAccepted(row) && own.contains(row.from.id); });
}

base::Result<Table> PackTables::deadlinesTable() const
{
    TRY(const QList<Deadline> all, deadlines().run(m_database));
    const QSet<base::RecordId> own = records();
    Table table;
    table.rows.append(head({"Due", "What", "Who", "Source"}));
    for (const Deadline &deadline : all) {
        const bool isCall = deadline.event.id.isValid();
        const model::Record &source = isCall ? deadline.event : deadline.mandate.document;
        TRY(const bool isOurs, belongs(source.id, own));
        if (!isOurs)
            continue;
        const QString due = deadline.date.isValid() ? date(deadline.date) : deadline.mandate.mandate.dueSession;
        const QString what = isCall ? name(source) : deadline.mandate.mandate.task;
        const QString place = isCall ? QString() : source.symbol + u' ' + deadline.mandate.address;
        table.rows.append(row({due, what, deadline.mandate.mandate.addressee, place}));
    }
    return table;
}

base::Result<Table> PackTables::contactsTable() const
{
    const library::LinkQueries links(m_database);
    const library::DocumentQueries documents(m_database);
    QList<base::RecordId> people;
    for (const PackItem &item : m_pack.items) {
        if (!item.record.isValid())
            continue;
        TRY(const auto from, links.from(item.record));
        TRY(const auto to, links.to(item.record));
        people.append(item.record);
        for (const model::LinkRow &link : from) {
            if (link.link.status == model::LinkStatus::Accepted)
                people.append(link.to.id);
        }
        for (const model::LinkRow &link : to) {
            if (link.link.status == model::LinkStatus::Accepted)
                people.append(link.from.id);
        }
    }
    Table table;
    table.rows.append(head({"Name", "Post", "E-mail"}));
    QSet<base::RecordId> seen;
    for (const base::RecordId id : std::as_const(people)) {
        const auto person = documents.record(id);
        if (!person || person->kind != model::RecordKind::Person || seen.contains(id))
            continue;
        seen.insert(id);
        const QString post = person->fields.value(u"post"_s).toString();
        const QString mail = person->fields.value(u"email"_s).toString();
        if (!post.isEmpty() || !mail.isEmpty())
            table.rows.append(row({name(*person), post, mail}));
    }
    return table;
}

base::Result<Table> PackTables::annotationsTable() const
{
    TRY(const QList<model::AnnotationRow> all, library::AnnotationQueries(m_database).all());
    const QSet<base::RecordId> own = records();
    Table table;
    table.rows.append(head({"Words", "Annotation", "Source"}));
    for (const model::AnnotationRow &one : all) {
        if (one.annotation.isPrivate || !own.contains(one.work.id))
            continue;
        QString words = one.annotation.anchor.exact;
        TRY(const auto restricted, library::QuotationQueries(m_database).restricted(one.work.id));
        table.attribution = std::max(table.attribution, briefing::leaveOutRestricted(words, {one.annotation.passage}, restricted));
        table.rows.append(row({words, one.annotation.comment, one.work.symbol + u' ' + one.annotation.address}));
    }
    return table;
}

base::Result<Table> PackTables::glossaryTable() const
{
    const library::DocumentQueries documents(m_database);
    QStringList texts;
    QSet<base::TextId> seen;
    for (const PackItem &item : m_pack.items) {
        texts.append(item.quote);
        if (item.kind != PackItem::Kind::Passage && item.kind != PackItem::Kind::Document)
            continue;
        // A paragraph uses what its text has explained above it.
        TRY(const QList<model::Text> versions, documents.texts(item.record));
        for (const model::Text &version : versions) {
            if (version.language != m_language || seen.contains(version.id))
                continue;
            seen.insert(version.id);
            TRY(const QList<model::Passage> passages, documents.passages(version.id));
            for (const model::Passage &passage : passages)
                texts.append(passage.content);
        }
    }
    Table table;
    table.rows.append(head({"Abbreviation", "Words"}));
    QList<std::pair<QString, QString>> found = abbreviations(texts);
    std::ranges::sort(found);
    for (const auto &[abbreviation, words] : std::as_const(found))
        table.rows.append(row({abbreviation, words}));
    return table;
}

/// The words before an abbreviation whose capitals are its letters, the last ones that do; empty where none are.
QString wordsOf(const QString &abbreviation, const QStringList &before)
{
    qsizetype letter = abbreviation.size() - 1;
    for (qsizetype word = before.size() - 1; word >= 0; --word) {
        const QChar first = before.at(word).at(0);
        if (first == abbreviation.at(letter))
            --letter;
        else if (first.isUpper())
            return {};
        if (letter < 0)
            return before.sliced(word).join(u' ');
    }
    return {};
}

}

QList<std::pair<QString, QString>> abbreviations(const QStringList &texts)
{
    static const QRegularExpression kPattern(u"((?:[\\w’'-]+\\s+){1,12})\\((\\p{Lu}{2,10})\\)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kSpace(u"\\s+"_s);
    QList<std::pair<QString, QString>> found;
    QSet<QString> seen;
    for (const QString &text : texts) {
        for (const QRegularExpressionMatch &match : kPattern.globalMatch(text)) {
            const QString abbreviation = match.captured(2);
            const QString words = wordsOf(abbreviation, match.captured(1).split(kSpace, Qt::SkipEmptyParts));
            if (words.isEmpty() || seen.contains(abbreviation))
                continue;
            seen.insert(abbreviation);
            found.append({abbreviation, words});
        }
    }
    return found;
}

Query<Table> packTable(const PackItem &item, const model::Pack &pack, const QString &language, const TableWords &words)
{
    return [=](const library::Database &database) { return PackTables(database, pack, language, words).table(item); };
}

}
