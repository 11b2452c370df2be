// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spancodec.h"

#include <QStringList>
#include <QUrl>

namespace library {

namespace {

constexpr char16_t kStyles[] = u"ibsnrcd"; // In the order of model::Span::Style.

}

QString encodeSpans(const QList<model::Span> &spans)
{
    QStringList parts;
    parts.reserve(spans.size());
    for (const model::Span &span : spans) {
        QString part = QChar(kStyles[int(span.style)]) + QString::number(span.start) + u'-' + QString::number(span.end);
        // A target may hold spaces; per-cent encoding keeps the space free as the separator.
        if (!span.target.isEmpty())
            part += u':' + QString::fromLatin1(QUrl::toPercentEncoding(span.target, "/"));
        parts.append(part);
    }
    return parts.join(u' ');
}

QList<model::Span> decodeSpans(const QString &encoded)
{
    QList<model::Span> spans;
    const QList<QStringView> parts = QStringView(encoded).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const qsizetype style = QStringView(kStyles).indexOf(part.first(1));
        const qsizetype dash = part.indexOf(u'-');
        const qsizetype colon = part.indexOf(u':');
        if (style < 0 || dash < 0)
            continue;
        model::Span span;
        span.style = model::Span::Style(style);
        span.start = part.sliced(1, dash - 1).toInt();
        span.end = part.sliced(dash + 1, (colon < 0 ? part.size() : colon) - dash - 1).toInt();
        if (colon >= 0)
            span.target = QUrl::fromPercentEncoding(part.sliced(colon + 1).toLatin1());
        spans.append(span);
    }
    return spans;
}

}
