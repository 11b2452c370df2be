// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowwriter.h"

namespace office {

/// Writes OpenDocument texts: the same styles as DocxWriter, by the names that LibreOffice gives them.
class OdtWriter : public FlowWriter
{
public:
    base::Result<QByteArray> write(const Flow &flow) const override;
};

}
