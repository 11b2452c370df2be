// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completionmodel.h"

#include "querytext.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString completionIcon(const search::Completion &completion)
{
    switch (completion.kind) {
    case search::Completion::Kind::Field:
        return u"view-filter"_s;
    case search::Completion::Kind::Value:
        return u"tag-symbolic"_s;
    case search::Completion::Kind::Word:
        return u"search"_s;
    case search::Completion::Kind::History:
        return u"view-history"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const search::Completion &completion = row(index.row());
    const bool isValue = completion.kind == search::Completion::Kind::Value;
    const QString shown = isValue ? valueName(completion.field, completion.value) : completion.text;
    const QString detail = completion.field.isEmpty() ? QString() : fieldLabel(completion.field);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case DetailRole:
        return detail;
    case Qt::ToolTipRole:
        return completion.detail.isEmpty() ? shown : completion.detail;
    case Qt::DecorationRole:
        return QIcon::fromTheme(completionIcon(completion));
    case Qt::AccessibleTextRole:
        return detail.isEmpty() ? shown : u"%1, %2"_s.arg(shown, detail);
    default:
        return {};
    }
}

}
