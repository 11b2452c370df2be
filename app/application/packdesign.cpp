// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdesign.h"

#include "preferences.h"

#include <core/base/files.h>
#include <output/citation/citation.h>
#include <output/render/logo.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

const QString kLogoFiles = u"pack-logo-*.png"_s;
constexpr int kLogoFingerprint = 12;

QDir logoFolder()
{
    return QDir(preferences::folder());
}

void removeLogosBut(const QString &kept)
{
    QDir folder = logoFolder();
    const QStringList files = folder.entryList({kLogoFiles}, QDir::Files);
    for (const QString &file : files) {
        if (file != kept)
            folder.remove(file);
    }
}

QByteArray keptLogo(const QString &name)
{
    // A name, and no way to another folder.
    if (name.isEmpty() || name != QFileInfo(name).fileName())
        return {};
    QFile file(logoFolder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

briefing::PageDesign packDesign()
{
    const preferences::Packs chosen = preferences::packs();
    briefing::PageDesign design;
    design.organisation = chosen.organisation;
    design.logo = keptLogo(chosen.logo);
    design.family = chosen.font;
    if (chosen.fontSize > 0)
        design.pointSize = std::clamp(chosen.fontSize, design.kSmallestPointSize, design.kLargestPointSize);
    design.paper = briefing::paperOfName(chosen.paper);
    if (citation::citationStyles().contains(chosen.citationStyle))
        design.citationStyle = chosen.citationStyle;
    design.isArchive = chosen.isArchive;
    return design;
}

base::Result<QString> keepPackLogo(const QString &path)
{
    TRY(const QByteArray picture, render::logoOfFile(path));
    const QByteArray fingerprint = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex().first(kLogoFingerprint);
    const QString name = u"pack-logo-%1.png"_s.arg(QString::fromLatin1(fingerprint));
    TRY_VOID(base::makeOwnerOnlyFolder(preferences::folder()));
    TRY_VOID(base::writeFile(logoFolder().filePath(name), picture, base::FileAccess::OwnerOnly));
    removeLogosBut(name);
    return name;
}

void removePackLogo()
{
    removeLogosBut({});
}

base::Result<QByteArray> logoOfFile(const QString &path)
{
    return render::logoOfFile(path);
}

QStringList logoEndings()
{
    return render::logoEndings();
}

}
