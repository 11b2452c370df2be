// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtexts.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace presentation {

QString packTableName(const QString &table)
{
    static const QHash<QString, const char *> kNames {{u"comparison"_s, QT_TRANSLATE_NOOP("PackTable", "Comparison with the last text")},
        {u"positions"_s, QT_TRANSLATE_NOOP("PackTable", "Who wants what")},
        {u"sponsors"_s, QT_TRANSLATE_NOOP("PackTable", "Sponsors")}, {u"votes"_s, QT_TRANSLATE_NOOP("PackTable", "Votes")},
        {u"timeline"_s, QT_TRANSLATE_NOOP("PackTable", "Timeline")}, {u"deadlines"_s, QT_TRANSLATE_NOOP("PackTable", "Calls and deadlines")},
        {u"contacts"_s, QT_TRANSLATE_NOOP("PackTable", "Contacts")}, {u"annotations"_s, QT_TRANSLATE_NOOP("PackTable", "Annotations")},
        {u"glossary"_s, QT_TRANSLATE_NOOP("PackTable", "Glossary")}};
    const char *name = kNames.value(table);
    return name ? QCoreApplication::translate("PackTable", name) : table;
}

QString packBlockIcon(model::PackItem::Kind kind)
{
    using enum model::PackItem::Kind;
    switch (kind) {
    case Heading:
        return u"format-text-bold"_s;
    case Note:
        return u"document-edit"_s;
    case Document:
        return u"text-x-generic"_s;
    case Passage:
        return u"format-text-blockquote"_s;
    case Annotation:
        return u"draw-highlight"_s;
    case Record:
        return u"view-list-details"_s;
    case Table:
        return u"view-form-table"_s;
    }
    return {};
}

}
