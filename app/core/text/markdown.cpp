// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace text {

QString markdownEscaped(const QString &words)
{
    static const QRegularExpression kMarkdownSigns(uR"(([\\`*_\[\]<>#|~]))"_s);
    return QString(words).replace(kMarkdownSigns, u"\\\\1"_s);
}

}
