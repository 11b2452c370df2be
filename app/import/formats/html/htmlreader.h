// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

namespace formats {

/// Reads web pages of any quality. What stands outside the main part, and scripts and menus, is dropped with a reason.
/// Nothing that a page refers to is loaded.
class HtmlReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

}
