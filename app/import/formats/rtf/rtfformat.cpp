// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfformat.h"

#include <algorithm>

namespace formats {

namespace {

constexpr int kDeepestList = 9;

bool isOn(const RtfToken &word)
{
    return !word.hasValue || word.value != 0;
}

}

bool RtfFormat::takeWord(const RtfToken &word)
{
    return takeCharacterWord(word) || takeParagraphWord(word);
}

bool RtfFormat::takeCharacterWord(const RtfToken &word)
{
    if (word.text == "plain") {
        style = {.reference = style.reference};
        isDeleted = false;
        isHidden = false;
    } else if (word.text == "i") {
        style.isItalic = isOn(word);
    } else if (word.text == "b") {
        style.isBold = isOn(word);
    } else if (word.text == "strike" || word.text == "striked") {
        style.isStruck = isOn(word);
    } else if (word.text == "super" || word.text == "up") {
        style.isSuperscript = isOn(word);
    } else if (word.text == "nosupersub" || word.text == "sub") {
        style.isSuperscript = false;
    } else if (word.text == "deleted") {
        isDeleted = isOn(word);
    } else if (word.text == "v") {
        isHidden = isOn(word);
    } else {
        return false;
    }
    return true;
}

bool RtfFormat::takeParagraphWord(const RtfToken &word)
{
    if (word.text == "pard") {
        styleNumber = 0;
        outlineLevel = -1;
        listLevel = 0;
        isInTable = false;
    } else if (word.text == "s") {
        styleNumber = word.value;
    } else if (word.text == "outlinelevel") {
        outlineLevel = word.value;
    } else if (word.text == "ilvl") {
        listLevel = std::clamp(word.value, 0, kDeepestList - 1);
    } else if (word.text == "intbl") {
        isInTable = true;
    } else {
        return false;
    }
    return true;
}

}
