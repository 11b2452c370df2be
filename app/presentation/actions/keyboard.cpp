// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include <QKeyEvent>

#include <array>

namespace presentation::keyboard {

namespace {

struct KeyRow {
    quint32 first; ///< Scan code of its first key: that of the kernel and 8, on X11 and Wayland alike.
    const char16_t *keys;
};

constexpr std::array kKeyRows {KeyRow {10, u"1234567890-="}, KeyRow {24, u"QWERTYUIOP[]"}, KeyRow {38, u"ASDFGHJKL;'`"}, KeyRow {51, u"\\ZXCVBNM,./"}};
constexpr KeyRow kDigitRow = kKeyRows.front();
constexpr int kFirstSpecial = Qt::Key_Escape; // From here on keys are no characters.
constexpr int kBehindLatin = 0x250;

/// The character at a place of a US keyboard; 0 for another place.
int atPlace(quint32 scanCode)
{
    for (const KeyRow &row : kKeyRows) {
        const QStringView keys(row.keys);
        if (scanCode >= row.first && scanCode < row.first + quint32(keys.size()))
            return keys.at(scanCode - row.first).unicode();
    }
    return 0;
}

/// The digit that a character of any script is; -1 where it is none.
int digitOf(int key)
{
    return key < kFirstSpecial ? QChar::digitValue(char32_t(key)) : -1;
}

}

bool isForeign(const QKeyEvent &event)
{
    return event.key() >= kBehindLatin && event.key() < kFirstSpecial && atPlace(event.nativeScanCode()) != 0;
}

int key(const QKeyEvent &event)
{
    if (const int digit = digitOf(event.key()); digit >= 0)
        return Qt::Key_0 + digit;
    return isForeign(event) ? atPlace(event.nativeScanCode()) : event.key();
}

int digitOrPlace(const QKeyEvent &event)
{
    if (const int typed = digitOf(event.key()); typed >= 0)
        return typed;
    return event.nativeScanCode() < kDigitRow.first + 10 ? digitOf(atPlace(event.nativeScanCode())) : -1;
}

int digit(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const int typed = digitOf(event.key());
    if (typed >= 0)
        return held == Qt::NoModifier || held == Qt::ShiftModifier ? typed : -1;
    return held == Qt::NoModifier ? digitOrPlace(event) : -1;
}

}
