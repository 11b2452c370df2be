// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcolumns.h"

#include <presentation/settings/settings.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QJsonObject keptColumns(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.value(Setting::ListColumns).toByteArray()).object();
}

}

ListColumns ListColumns::of(const Settings &settings, const QString &list)
{
    const QJsonObject kept = keptColumns(settings).value(list).toObject();
    ListColumns columns;
    const QJsonArray shown = kept.value(u"columns"_s).toArray();
    for (const QJsonValue &name : shown)
        columns.shown.append(name.toString());
    columns.sortedBy = kept.value(u"sort"_s).toString();
    columns.order = kept.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return columns;
}

void ListColumns::keep(Settings &settings, const QString &list) const
{
    QJsonObject all = keptColumns(settings);
    all.insert(list, QJsonObject {{u"columns"_s, QJsonArray::fromStringList(shown)}, {u"sort"_s, sortedBy},
        {u"descending"_s, order == Qt::DescendingOrder}});
    settings.setValue(Setting::ListColumns, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

}
