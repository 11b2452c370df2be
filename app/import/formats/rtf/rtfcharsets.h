// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rtftokens.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringDecoder>

#include <map>

namespace formats {

/// The character sets of an RTF file, that of the document and those of its fonts, and their decoders. One for each file.
class RtfCharsets
{
public:
    /// Takes a word that stands outside the font table; others are ignored.
    void takeWord(const RtfToken &word);
    void takeFontTableWord(const RtfToken &word);

    /// The name of the character set of a font; empty for the document's own.
    QByteArray ofFont(int font) const { return m_fonts.value(font); }
    QByteArray ofDefaultFont() const { return m_fonts.value(m_defaultFont); }
    /// Decodes bytes in the character set of a font.
    QString decode(const QByteArray &bytes, const QByteArray &ofFont);

private:
    QByteArray m_document = "windows-1252";
    QHash<int, QByteArray> m_fonts;
    int m_font = 0; ///< Of the font table.
    int m_defaultFont = 0;
    std::map<QByteArray, QStringDecoder> m_decoders;
};

}
