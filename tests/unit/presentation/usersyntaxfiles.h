// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

/// A person's own syntax definitions and themes in a data folder of the test, before anything reads it: some that can be used, and one of
/// each kind that cannot.
class UserSyntaxFiles
{
public:
    UserSyntaxFiles()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        QDir().mkpath(path(QStringLiteral("syntax")));
        QDir().mkpath(path(QStringLiteral("themes")));
    }

    QString path(const QString &name) const { return m_home.filePath(QStringLiteral("aide-memoire/") + name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    void makePipe(const QString &name) const
    {
        if (mkfifo(QFile::encodeName(path(name)).constData(), 0600) != 0)
            qFatal("cannot make %s", qPrintable(name));
    }

    /// A definition in which every "lamp" is a keyword.
    static QByteArray definition(const QByteArray &name, const QByteArray &attributes = {})
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE language>\n<language name=\"" + name + "\" version=\"1\" kateversion=\"5.0\" section=\"Other\" " + attributes
            + ">\n<highlighting>\n<contexts>\n<context name=\"Start\" attribute=\"Text\" lineEndContext=\"#stay\">\n"
              "<RegExpr String=\"lamps?\" attribute=\"Lamp\" context=\"#stay\"/>\n</context>\n</contexts>\n"
              "<itemDatas>\n<itemData name=\"Text\" defStyleNum=\"dsNormal\"/>\n<itemData name=\"Lamp\" defStyleNum=\"dsKeyword\"/>\n</itemDatas>\n"
              "</highlighting>\n</language>\n";
    }

    /// A theme in which keywords have this colour.
    static QByteArray theme(const QByteArray &name, const QByteArray &colour, const QByteArray &page)
    {
        return "{\n\"metadata\": {\"name\": \"" + name + "\", \"revision\": 1},\n\"text-styles\": {\n\"Normal\": {\"text-color\": \"#101010\"},\n\"Keyword\": {\"text-color\": \""
            + colour + "\"},\n\"ControlFlow\": {\"text-color\": \"" + colour + "\"}\n},\n\"editor-colors\": {\"BackgroundColor\": \"" + page + "\"}\n}\n";
    }

private:
    QTemporaryDir m_home;
};
