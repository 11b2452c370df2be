// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfacts.h"

#include <application/citation.h>
#include <core/model/link.h>
#include <presentation/reader/recordfields.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// More names in a line are not read; their number is said.
constexpr qsizetype kMostNames = 5;
constexpr qsizetype kMostQuotations = 5;

bool staysInLibrary(const QString &field)
{
    static const QSet<QString> kPrivate {u"email"_s, u"phone"_s, u"note"_s, u"source"_s, u"aliases"_s};
    return kPrivate.contains(field);
}

void appendFields(QStringList &facts, const model::Record &record)
{
    if (record.date.isValid())
        facts.append(names::date(record.date));
    const QList<RecordField> fields = fieldsOf(record);
    for (const RecordField &field : fields) {
        if (staysInLibrary(field.name) || isShownElsewhere(field.name))
            continue;
        const QString value = fieldText(field, record.fields);
        if (value.isEmpty())
            continue;
        // What somebody is needs no label.
        facts.append(field.name == "post"_L1
                ? value
                //: A fact of a record: what it is, and its value.
                : QCoreApplication::translate("Printing", "%1: %2").arg(field.label, value));
    }
}

/// How a line names the other end of a link.
QString otherEnd(const model::Record &record)
{
    if (record.kind == model::RecordKind::Document && !record.symbol.isEmpty())
        return names::isolated(record.symbol);
    const QString name = names::isolated(names::record(record));
    if (record.kind != model::RecordKind::Event || !record.date.isValid())
        return name;
    //: An event and its date.
    return QCoreApplication::translate("Printing", "%1, %2").arg(name, names::date(record.date));
}

/// Each record once, whatever rules and languages say so.
QStringList distinctNames(const QList<model::LinkRow> &rows, const QString &relation, model::LinkEnd end)
{
    QSet<base::RecordId> seen;
    QStringList found;
    for (const model::LinkRow &row : rows) {
        const model::Record &other = end == model::LinkEnd::From ? row.to : row.from;
        if (row.link.relation != relation || row.link.status != model::LinkStatus::Accepted || seen.contains(other.id))
            continue;
        seen.insert(other.id);
        found.append(otherEnd(other));
    }
    return found;
}

void appendLinks(QStringList &facts, const QList<model::LinkRow> &rows, model::LinkEnd end)
{
    for (const model::Relation &relation : model::relations()) {
        QStringList found = distinctNames(rows, QString::fromUtf8(relation.name), end);
        if (found.isEmpty())
            continue;
        const int more = int(std::max<qsizetype>(found.size() - kMostNames, 0));
        found = found.first(std::min(found.size(), kMostNames));
        if (more > 0)
            //: The end of a list of names: how many are not named.
            found.append(QCoreApplication::translate("Printing", "%n more", nullptr, more));
        const QString label
            = QCoreApplication::translate("Relation", end == model::LinkEnd::From ? relation.forward : relation.backward);
        facts.append(QCoreApplication::translate("Printing", "%1: %2").arg(label, found.join(u" · "_s)));
    }
}

/// "cited by: 3", with the numbers that pages and lists give.
void appendCounts(QStringList &facts, const QList<model::LinkCount> &counts)
{
    for (const model::LinkCount &count : counts) {
        if (count.role)
            continue;
        const model::Relation relation = model::relation(count.relation);
        const QString label = QCoreApplication::translate(
            "Relation", count.end == model::LinkEnd::To ? relation.backward : relation.forward);
        facts.append(QCoreApplication::translate("Printing", "%1: %2").arg(label, countText(count)));
    }
}

void appendQuotations(QStringList &facts, const QList<model::QuotationRow> &rows, base::RecordId speaker)
{
    qsizetype printed = 0;
    for (const model::QuotationRow &row : rows) {
        const model::Quotation &quotation = row.quotation;
        const bool mayBePrinted = quotation.speaker == speaker && quotation.status == model::LinkStatus::Accepted
            && quotation.attribution == model::Attribution::OnTheRecord;
        if (!mayBePrinted || ++printed > kMostQuotations)
            continue;
        model::Text text;
        text.language = quotation.language;
        model::Passage passage;
        passage.address = model::Address(row.address);
        passage.page = row.place;
        const QString source = names::isolated(application::cite(row.document, text, &passage, u"un"_s));
        //: What somebody said: the words, and where they stand.
        facts.append(QCoreApplication::translate("Printing", "“%1” (%2)").arg(quotation.words, source));
    }
}

}

application::PackWords packFacts()
{
    // What the tables of application/packtables say.
    static const char *const kTableWords[] {QT_TRANSLATE_NOOP("PackTable", "new"), QT_TRANSLATE_NOOP("PackTable", "dropped"),
        QT_TRANSLATE_NOOP("PackTable", "State"), QT_TRANSLATE_NOOP("PackTable", "Role"), QT_TRANSLATE_NOOP("PackTable", "Joined"),
        QT_TRANSLATE_NOOP("PackTable", "Left"), QT_TRANSLATE_NOOP("PackTable", "Vote"), QT_TRANSLATE_NOOP("PackTable", "Number"),
        QT_TRANSLATE_NOOP("PackTable", "States"), QT_TRANSLATE_NOOP("PackTable", "in favour"), QT_TRANSLATE_NOOP("PackTable", "against"),
        QT_TRANSLATE_NOOP("PackTable", "abstaining"), QT_TRANSLATE_NOOP("PackTable", "Date"), QT_TRANSLATE_NOOP("PackTable", "What"),
        QT_TRANSLATE_NOOP("PackTable", "Due"), QT_TRANSLATE_NOOP("PackTable", "Who"), QT_TRANSLATE_NOOP("PackTable", "Source"),
        QT_TRANSLATE_NOOP("PackTable", "Name"), QT_TRANSLATE_NOOP("PackTable", "Post"), QT_TRANSLATE_NOOP("PackTable", "E-mail"),
        QT_TRANSLATE_NOOP("PackTable", "Words"), QT_TRANSLATE_NOOP("PackTable", "Annotation"), QT_TRANSLATE_NOOP("PackTable", "Abbreviation"),
        QT_TRANSLATE_NOOP("PackTable", "Paragraph"), QT_TRANSLATE_NOOP("PackTable", "Positions"), QT_TRANSLATE_NOOP("PackTable", "proposed by"),
        QT_TRANSLATE_NOOP("PackTable", "supported by"), QT_TRANSLATE_NOOP("PackTable", "opposed by"),
        QT_TRANSLATE_NOOP("PackTable", "reserved by"), QT_TRANSLATE_NOOP("PackTable", "named"), QT_TRANSLATE_NOOP("PackTable", "delete"),
        QT_TRANSLATE_NOOP("PackTable", "sponsor"), QT_TRANSLATE_NOOP("PackTable", "main sponsor"), QT_TRANSLATE_NOOP("PackTable", "core group"),
        QT_TRANSLATE_NOOP("PackTable", "additional sponsor"), QT_TRANSLATE_NOOP("PackTable", "non-member sponsor")};
    Q_UNUSED(kTableWords);
    application::PackWords words(recordFacts);
    words.tables.word = [](const char *english) { return *english ? QCoreApplication::translate("PackTable", english) : QString(); };
    words.tables.name = [](const model::Record &record) { return names::record(record); };
    words.tables.date = [](const QDate &date) { return names::date(date); };
    words.tables.about = [](const QDate &date) { return names::aboutDay(date); };
    return words;
}

QStringList recordFacts(const application::RecordFacts &known)
{
    QStringList facts;
    appendFields(facts, known.record);
    if (known.record.kind != model::RecordKind::Person) {
        appendCounts(facts, known.counts);
        return facts;
    }
    appendLinks(facts, known.from, model::LinkEnd::From);
    appendLinks(facts, known.to, model::LinkEnd::To);
    appendQuotations(facts, known.said, known.record.id);
    return facts;
}

}
