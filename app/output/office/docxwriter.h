// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowwriter.h"

namespace office {

/// Writes Office Open XML (DOCX): named styles, lists, footnotes, a field for the contents, heads of tables that are repeated.
class DocxWriter : public FlowWriter
{
public:
    base::Result<QByteArray> write(const Flow &flow) const override;
};

}
