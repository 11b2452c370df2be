// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undocsurl.h"

#include <core/model/symbol.h>

#include <QRegularExpression>
#include <QUrl>

namespace model {

using namespace Qt::StringLiterals;

QString undocsTarget(const QString &href)
{
    static const QRegularExpression pattern(
        u"^https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/(?:[a-z]{2}/)?([A-Z].*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.matchView(href);
    if (!match.hasMatch())
        return {};
    const QString symbol = QUrl::fromPercentEncoding(match.capturedView(1).toUtf8()).simplified();
    if (const std::optional<Symbol> parsed = Symbol::parse(symbol))
        return parsed->display();
    return symbol;
}

}
