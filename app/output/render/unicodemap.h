// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace render {

/// What the glyphs of a font in a PDF say, by their codes: its ToUnicode map (ISO 32000-2, 9.10.3).
class UnicodeMap
{
public:
    UnicodeMap() = default;
    /// Reads the map that QPdfWriter writes.
    explicit UnicodeMap(const QByteArray &cmap);

    bool contains(int code) const { return m_texts.contains(code); }
    QString text(int code) const { return m_texts.value(code); }
    void insert(int code, const QString &text) { m_texts.insert(code, text); }
    bool operator==(const UnicodeMap &) const = default;

    /// The map as it is written: letters in place of the forms that they have within a word, a space in place of a tab.
    UnicodeMap tidied() const;
    QByteArray cmap() const;

private:
    QHash<int, QString> m_texts;
};

/// Lam with an alef as the one sign that Unicode has for their ligature; any other text in its composed form. Programs that take
/// glyphs apart by their places turn the letters of a glyph round where the line runs from right to left; one sign they cannot.
QString ligatureText(const QString &text);

}
