// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace render {

/// How a text is set, on screen or on paper. Sizes follow one scale: 1.0, 1.2, 1.44.
struct Typography {
    QString serif = QStringLiteral("Noto Serif");
    double pointSize = 11.0;
    bool rightToLeft = false;
    bool showNumbers = true; ///< The paragraph addresses in a margin of their own.
    QColor ink = Qt::black;
    QColor muted = QColor(0x59, 0x59, 0x59);
    QColor rule = QColor(0xbb, 0xbb, 0xbb);
    QColor accent = QColor(0x1d, 0x5f, 0xa8);
};

/// The font family for a language: Noto Serif, or the Noto family of its script.
QString serifFor(const QString &language);

/// True for languages that are written from right to left.
bool isRightToLeft(const QString &language);

}
