// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

namespace readers {

/// Reads OpenDocument texts, packed (ODT) or flat (FODT).
class OdtReader : public Reader
{
public:
    QString format() const override;
    bool accepts(const Input &input) const override;
    base::Result<model::ReadText> read(const Input &input) const override;
};

}
