// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordhistory.h"

#include "recordfields.h"

#include <application/deadlinestates.h>
#include <core/model/link.h>
#include <core/model/quotationrow.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString wordsOf(const char *text)
{
    return QCoreApplication::translate("RecordPage", text);
}

QString statusText(const QString &name)
{
    return name == "accepted"_L1 ? wordsOf(QT_TRANSLATE_NOOP("RecordPage", "accepted"))
        : name == "rejected"_L1  ? wordsOf(QT_TRANSLATE_NOOP("RecordPage", "rejected"))
                                 : wordsOf(QT_TRANSLATE_NOOP("RecordPage", "suggested"));
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value.toString(u"-"_s).isEmpty();
}

RecordField fieldOf(const QString &subject, const model::Record &work)
{
    if (subject == "name"_L1)
        return {subject, {}, wordsOf(QT_TRANSLATE_NOOP("RecordPage", "Name"))};
    if (subject == "date"_L1)
        return {subject, u"date"_s, dateFieldLabel()};
    if (subject == application::deadlineStatesSubject())
        return {subject, {}, wordsOf(QT_TRANSLATE_NOOP("RecordPage", "Deadlines"))};
    for (const RecordField &known : fieldsOf(work)) {
        if (u"fields."_s + known.name == subject)
            return known;
    }
    return {subject.section(u'.', 1), {}, subject.section(u'.', 1)};
}

/// A change of a quotation: its status, speaker or event.
QString quotationText(const model::Change &change)
{
    const QString part = change.subject.section(u'.', 2);
    const bool isStatus = part == "attribution"_L1;
    const QString label = isStatus    ? wordsOf(QT_TRANSLATE_NOOP("RecordPage", "Quotation, status"))
        : part == "speaker"_L1 ? wordsOf(QT_TRANSLATE_NOOP("RecordPage", "Quotation, speaker"))
                               : wordsOf(QT_TRANSLATE_NOOP("RecordPage", "Quotation, event"));
    const auto text = [isStatus](const QJsonValue &value) {
        if (isNothing(value))
            return u"–"_s;
        return isStatus ? names::attribution(model::attributionOfName(value.toString())) : value.toString();
    };
    return QCoreApplication::translate("RecordPage", "%1: %2 → %3").arg(label, text(change.before), text(change.after));
}

}

QString dateFieldLabel()
{
    return wordsOf(QT_TRANSLATE_NOOP("RecordPage", "Date"));
}

QString changeText(const model::Change &change, const model::Record &work)
{
    if (change.subject == "link"_L1)
        //: A change in the history: %1 the relation, %2 the other record, %3 what was decided.
        return QCoreApplication::translate("RecordPage", "%1 %2: %3")
            .arg(names::relation(change.relation, change.from == work.id ? model::LinkEnd::From : model::LinkEnd::To), change.other, statusText(change.after.toString()));
    if (change.subject == model::kMergedSubject) {
        //: A change in the history: %1 is the name of the record that was merged into this one.
        return isNothing(change.before) ? QCoreApplication::translate("RecordPage", "Merged: %1").arg(change.after.toString())
                                        //: A change in the history: %1 is the name of the record that was split off this one.
                                        : QCoreApplication::translate("RecordPage", "Split off: %1").arg(change.before.toString());
    }
    if (change.subject.startsWith(model::kQuotationSubject))
        return quotationText(change);
    const RecordField field = fieldOf(change.subject, work);
    const auto text = [&](const QJsonValue &value) { return isNothing(value) ? u"–"_s : fieldText(field, value); };
    //: A change in the history: %1 a field, %2 what it said before, %3 what it says now.
    return QCoreApplication::translate("RecordPage", "%1: %2 → %3").arg(field.label, text(change.before), text(change.after));
}

}
